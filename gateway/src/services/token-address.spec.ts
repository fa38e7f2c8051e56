import { publicTokenAddress } from './token-address';

const issuer = 'https://id.example.vn/realms/tonghop';
const token = '/protocol/openid-connect/token';
const inside = 'http://keycloak:8080/realms/tonghop';

it('the token address is told as the issuer tells it', () => {
  expect(publicTokenAddress(issuer + token, issuer)).toBe(issuer + token);
  expect(publicTokenAddress(issuer + token, issuer, `${inside}/.well-known/openid-configuration`)).toBe(issuer + token);
});

it('an address of the inside of the cluster is never told to the outside', () => {
  const told = publicTokenAddress(inside + token, issuer, `${inside}/.well-known/openid-configuration`);
  expect(told).toBe(issuer + token);
});
