import { createDefaultMonokleValidator } from '@monokle/validation';
import { dump } from 'js-yaml';

/** The rules of Pod Security "restricted" that are off by default. */
const restricted = [
  'volume-types',
  'privilege-escalation',
  'running-as-non-root',
  'running-as-non-root-user',
  'seccomp-strict',
  'capabilities-strict',
];

/** Pod Security "restricted", good practice and references that lead nowhere. */
export async function podSecurity(documents) {
  const validator = createDefaultMonokleValidator();
  await validator.preload({
    plugins: {
      'yaml-syntax': true,
      'pod-security-standards': true,
      practices: true,
      'resource-links': true,
      'kubernetes-schema': false,
      'open-policy-agent': false,
      metadata: false,
    },
    rules: Object.fromEntries(restricted.map((rule) => [`pod-security-standards/${rule}`, 'err'])),
  });
  const resources = documents
    .filter(({ apiVersion }) => !/keda|gateway/.test(apiVersion))
    .map((document, index) => ({
      id: `r${index}`,
      fileId: `f${index}`,
      filePath: `r${index}.yaml`,
      fileOffset: 0,
      name: document.metadata.name,
      namespace: document.metadata.namespace,
      apiVersion: document.apiVersion,
      kind: document.kind,
      content: document,
      text: dump(document),
    }));
  const { runs } = await validator.validate({ resources });
  return runs
    .flatMap(({ results }) => results)
    .filter(({ level }) => level === 'error')
    .map(({ ruleId, message, locations }) => {
      const file = locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '';
      const resource = resources.find(({ filePath }) => file.endsWith(filePath));
      return `${resource?.kind}/${resource?.name}: ${ruleId} ${message.text}`;
    });
}
