import { ObjectSerializer } from './node_modules/@kubernetes/client-node/dist/gen/models/ObjectSerializer.js';

const resources = {
  'gateway.networking.k8s.io/v1': '@kubernetes-models/gateway-api',
  'keda.sh/v1alpha1': '@kubernetes-models/keda',
};

/** Wrong types and missing fields (by the published schemas), and fields that Kubernetes does not know. */
export async function schemaFaults(documents) {
  const faults = [];
  for (const document of documents) {
    const name = `${document.kind}/${document.metadata?.name}`;
    const custom = resources[document.apiVersion];
    const models = await import(`${custom ?? 'kubernetes-models'}/${document.apiVersion}`).catch(() => null);
    const Model = models?.[document.kind];
    if (!Model) {
      faults.push(`${name}: no schema for ${document.apiVersion} ${document.kind}`);
      continue;
    }
    try {
      new Model(unfolded(document)).validate();
    } catch (error) {
      faults.push(`${name}: ${error.message}`);
    }
    if (!custom) for (const field of unknownFields(document)) faults.push(`${name}: unknown field ${field}`);
  }
  return faults;
}

function unknownFields(document) {
  const [group, version] = document.apiVersion.includes('/')
    ? document.apiVersion.split('/')
    : ['', document.apiVersion];
  const type = `${version[0].toUpperCase()}${version.slice(1)}${document.kind}`;
  if (group.includes('.') && !group.endsWith('.k8s.io')) return [];
  return lost(document, ObjectSerializer.serialize(ObjectSerializer.deserialize(document, type), type), '');
}

/** Paths that a round trip through the typed model drops. */
function lost(before, after, path) {
  if (before === null || typeof before !== 'object') return [];
  return Object.keys(before).flatMap((key) =>
    after === null || after?.[key] === undefined ? [`${path}/${key}`] : lost(before[key], after[key], `${path}/${key}`),
  );
}

/** kustomize folds long base64 values over lines, which Kubernetes takes and the schema does not. */
function unfolded(document) {
  if (document.kind !== 'Secret') return document;
  const data = Object.fromEntries(
    Object.entries(document.data ?? {}).map(([key, value]) => [key, value.replace(/\s/g, '')]),
  );
  return { ...document, data };
}
