import { frontDoorClient } from '../launcher/front-door-client';
import { sampleClient } from '../issuer/sample-client';
import { samplePassword, samplePeople, tokenPairs, type SampleMachine, type SamplePerson } from '../issuer/people';

const COMPOSE_SECRET = 'front-door-local-secret';
const FRONT_DOORS = ['http://localhost:8080', 'http://127.0.0.1:8080'];

/** Keycloak's realm with the sample people, for docker compose; the same accounts and claims as the embedded issuer. */
export function keycloakRealm(): object {
  return {
    realm: 'tonghop',
    displayName: 'Tổng Hợp',
    enabled: true,
    sslRequired: 'none',
    internationalizationEnabled: true,
    supportedLocales: ['vi', 'en'],
    defaultLocale: 'vi',
    accessTokenLifespan: 600,
    ssoSessionIdleTimeout: 12 * 3600,
    defaultSignatureAlgorithm: 'ES256',
    roles: { realm: [] },
    users: [...samplePeople.people.map(person), ...samplePeople.machines.map(serviceAccount)],
    clients: [frontDoor(), sampleAccounts(), ...samplePeople.machines.map(machineClient)],
    components: { 'org.keycloak.userprofile.UserProfileProvider': [anyAttribute] },
  };
}

function person({ account, name, email, pairs }: SamplePerson) {
  const words = name.split(' ');
  return {
    id: account,
    username: account,
    enabled: true,
    email,
    emailVerified: true,
    // Keycloak writes the first name first; so the whole reads as Vietnamese names do.
    firstName: words.slice(0, -1).join(' '),
    lastName: words.at(-1),
    credentials: [{ type: 'password', value: samplePassword, temporary: false }],
    attributes: { fullName: [name], pairs: [JSON.stringify(tokenPairs(pairs))] },
  };
}

/** Its id is the client's, so that `sub` names the machine as the embedded issuer does. */
function serviceAccount({ client, name, pairs }: SampleMachine) {
  return {
    id: client,
    username: `service-account-${client}`,
    enabled: true,
    serviceAccountClientId: client,
    attributes: { fullName: [name], pairs: [JSON.stringify(tokenPairs(pairs))] },
  };
}

function frontDoor() {
  return {
    clientId: frontDoorClient,
    secret: COMPOSE_SECRET,
    standardFlowEnabled: true,
    directAccessGrantsEnabled: false,
    redirectUris: FRONT_DOORS.map((url) => `${url}/sign-in/callback`),
    attributes: {
      'pkce.code.challenge.method': 'S256',
      'post.logout.redirect.uris': FRONT_DOORS.map((url) => `${url}/`).join('##'),
    },
    protocolMappers: claims,
  };
}

function sampleAccounts() {
  return {
    clientId: sampleClient,
    publicClient: true,
    standardFlowEnabled: false,
    directAccessGrantsEnabled: true,
    protocolMappers: claims,
  };
}

function machineClient({ client, secret }: SampleMachine) {
  return {
    clientId: client,
    secret,
    standardFlowEnabled: false,
    serviceAccountsEnabled: true,
    protocolMappers: claims,
  };
}

const claims = [
  {
    name: 'audience',
    protocol: 'openid-connect',
    protocolMapper: 'oidc-audience-mapper',
    config: { 'included.custom.audience': 'tonghop', 'access.token.claim': 'true' },
  },
  attribute('pairs', 'pairs', 'JSON'),
  attribute('name', 'fullName', 'String'),
];

function attribute(claim: string, from: string, type: 'JSON' | 'String') {
  return {
    name: claim,
    protocol: 'openid-connect',
    protocolMapper: 'oidc-usermodel-attribute-mapper',
    config: {
      'user.attribute': from,
      'claim.name': claim,
      'jsonType.label': type,
      'access.token.claim': 'true',
      'id.token.claim': 'true',
    },
  };
}

/** Keycloak drops attributes that its user profile does not declare, unless told otherwise. */
const anyAttribute = {
  providerId: 'declarative-user-profile',
  config: {
    'kc.user.profile.config': [
      JSON.stringify({
        attributes: ['username', 'email', 'firstName', 'lastName'].map((name) => ({
          name,
          permissions: { view: ['admin', 'user'], edit: ['admin'] },
        })),
        unmanagedAttributePolicy: 'ADMIN_EDIT',
      }),
    ],
  },
};
