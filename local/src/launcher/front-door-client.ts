/** The front door's client id at the issuer, embedded or Keycloak. */
export const frontDoorClient = 'tonghop-front-door';
