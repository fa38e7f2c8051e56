// Plants one fault after another in good manifests and expects each to be found: `node planted.mjs RENDERED.yaml`.
// A check that nobody has seen fail may check nothing.
import { readFileSync } from 'node:fs';
import { loadAll } from 'js-yaml';
import { houseRules } from './house-rules.mjs';
import { podSecurity } from './pod-security.mjs';
import { schemaFaults } from './schemas.mjs';

const good = readFileSync(process.argv[2], 'utf8');
const deployment = (documents) =>
  documents.find(({ kind, metadata }) => kind === 'Deployment' && metadata.name === 'intake');
const container = (documents) => deployment(documents).spec.template.spec.containers[0];
const without = (documents, kind, name) =>
  documents.splice(
    documents.findIndex((other) => other.kind === kind && other.metadata.name === name),
    1,
  );

const faults = {
  'an unknown field': (d) => (container(d).resourcez = {}),
  'a misspelt security field': (d) => (container(d).securityContext.readonlyRootFilesystem = true),
  'a wrong type': (d) => (deployment(d).spec.replicas = 'two'),
  'a missing selector': (d) => delete deployment(d).spec.selector,
  'an image by tag': (d) => (container(d).image = 'registry.example.vn/moh/tonghop:latest'),
  'a frozen catalogue': (d) => (container(d).image = 'docker.io/bitnami/node:24.0.0'),
  'no memory limit': (d) => delete container(d).resources.limits,
  'a CPU limit': (d) => (container(d).resources.limits.cpu = '1'),
  'no readiness probe': (d) => delete container(d).readinessProbe,
  'a probe of a port that is not there': (d) => (container(d).livenessProbe.httpGet.port = 'web'),
  'a front door that waits for its services': (d) =>
    (d.find(
      ({ kind, metadata }) => kind === 'Deployment' && metadata.name === 'gateway',
    ).spec.template.spec.containers[0].readinessProbe.httpGet.path = '/health/ready'),
  'no preStop sleep': (d) => delete container(d).lifecycle,
  'a writable root': (d) => (container(d).securityContext.readOnlyRootFilesystem = false),
  'a root user': (d) => Object.assign(container(d).securityContext, { runAsUser: 0, runAsNonRoot: false }),
  'privilege escalation': (d) => (container(d).securityContext.allowPrivilegeEscalation = true),
  'kept capabilities': (d) => delete container(d).securityContext.capabilities,
  'a host path': (d) => deployment(d).spec.template.spec.volumes.push({ name: 'host', hostPath: { path: '/' } }),
  'no seccomp profile': (d) => delete deployment(d).spec.template.spec.securityContext.seccompProfile,
  'a secret in the environment': (d) =>
    (container(d).env = [{ name: 'P', valueFrom: { secretKeyRef: { name: 'intake', key: 'p' } } }]),
  'no disruption budget': (d) => without(d, 'PodDisruptionBudget', 'intake'),
  'no default deny': (d) => without(d, 'NetworkPolicy', 'default-deny'),
  'no network policy of its own': (d) => without(d, 'NetworkPolicy', 'intake'),
  'a service account that is not there': (d) => without(d, 'ServiceAccount', 'intake'),
  'a configuration that is not there': (d) => without(d, 'ConfigMap', 'tonghop'),
};

let missed = 0;
for (const [name, plant] of Object.entries(faults)) {
  const documents = loadAll(good).filter(Boolean);
  plant(documents);
  const found = [...(await schemaFaults(documents)), ...houseRules(documents), ...(await podSecurity(documents))];
  if (found.length === 0) missed += 1;
  console.log(`${found.length > 0 ? 'found ' : 'MISSED'} ${name}${found[0] ? `: ${found[0]}` : ''}`);
}
console.log(`${Object.keys(faults).length - missed} passed, ${missed} failed`);
process.exit(missed > 0 ? 1 : 0);
