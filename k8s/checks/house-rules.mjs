/** The rules of docs/operations.md that no public schema knows. */
export function houseRules(documents) {
  return [...documents.flatMap(podRules), ...deploymentRules(documents), ...referenceRules(documents)];
}

const own = /(^|\/)tonghop@sha256:[0-9a-f]{64}$/;
const exactTag = /:v?[0-9][\w.-]*$/;

function podRules(document) {
  const name = `${document.kind}/${document.metadata.name}`;
  const pod = document.spec?.template?.spec;
  if (!pod) return [];
  return [...(pod.initContainers ?? []), ...pod.containers].flatMap((container) => {
    const { image, resources = {}, env = [] } = container;
    const faults = [];
    if (/tonghop/.test(image) ? !own.test(image) : !exactTag.test(image)) faults.push(`image ${image} is not pinned`);
    if (/(^|\/)minio\/|bitnami/.test(image)) faults.push(`image ${image} is from a removed or frozen catalogue`);
    if (!resources.requests?.memory || !resources.limits?.memory) faults.push('no memory request and limit');
    if (resources.limits?.cpu) faults.push('a CPU limit throttles; leave it out');
    if (['Deployment', 'StatefulSet'].includes(document.kind) && !(container.readinessProbe && container.livenessProbe))
      faults.push('no probes');
    for (const probe of ['startupProbe', 'livenessProbe', 'readinessProbe']) {
      const port = container[probe]?.httpGet?.port ?? container[probe]?.tcpSocket?.port;
      if (typeof port === 'string' && !container.ports?.some((known) => known.name === port))
        faults.push(`${probe} names no port of the container`);
    }
    if (document.metadata.name === 'gateway' && container.readinessProbe?.httpGet?.path === '/health/ready')
      faults.push('waits for every service: one that is down would close the front door');
    if (document.kind === 'Deployment' && !container.lifecycle?.preStop?.sleep)
      faults.push('no preStop sleep: a rolling update would lose requests');
    if (document.kind === 'Deployment' && !container.securityContext?.readOnlyRootFilesystem)
      faults.push('the root file system can be written');
    for (const { name: variable, valueFrom } of env)
      if (valueFrom?.secretKeyRef) faults.push(`${variable}: secrets are mounted as files`);
    return faults.map((fault) => `${name} ${container.name}: ${fault}`);
  });
}

function deploymentRules(documents) {
  return documents
    .filter(({ kind }) => kind === 'Deployment')
    .flatMap(({ metadata, spec }) => {
      const labels = spec.template.metadata.labels;
      const selects = (selector) => Object.entries(selector ?? {}).every(([key, value]) => labels[key] === value);
      const faults = [];
      if (!documents.some((other) => other.kind === 'PodDisruptionBudget' && selects(other.spec.selector.matchLabels)))
        faults.push('no PodDisruptionBudget');
      const policies = documents.filter(
        ({ kind, metadata: { namespace } }) => kind === 'NetworkPolicy' && namespace === metadata.namespace,
      );
      if (!policies.some((policy) => Object.keys(policy.spec.podSelector).length === 0))
        faults.push('no default-deny NetworkPolicy in its namespace');
      if (
        !policies.some((policy) => policy.spec.podSelector.matchLabels && selects(policy.spec.podSelector.matchLabels))
      )
        faults.push('no NetworkPolicy of its own');
      return faults.map((fault) => `Deployment/${metadata.name}: ${fault}`);
    });
}

/** ConfigMaps and ServiceAccounts that a pod names must be rendered with it; secrets come from outside in production. */
function referenceRules(documents) {
  const known = new Set(documents.map(({ kind, metadata }) => `${kind}/${metadata.name}`));
  return documents.flatMap(({ kind, metadata, spec }) => {
    const pod = spec?.template?.spec;
    if (!pod) return [];
    const named = [
      ...(pod.serviceAccountName ? [`ServiceAccount/${pod.serviceAccountName}`] : []),
      ...pod.containers.flatMap(({ envFrom = [] }) =>
        envFrom.map(({ configMapRef }) => `ConfigMap/${configMapRef?.name}`),
      ),
      ...(pod.volumes ?? []).filter(({ configMap }) => configMap).map(({ configMap }) => `ConfigMap/${configMap.name}`),
    ];
    return named.filter((name) => !known.has(name)).map((name) => `${kind}/${metadata.name}: ${name} is not rendered`);
  });
}
