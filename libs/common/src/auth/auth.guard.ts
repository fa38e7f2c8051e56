import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type EndpointDeclaration, endpointKey } from '../http/endpoint';
import { NotPermitted, NotSignedIn } from './auth.errors';
import { hasPermission } from './roles';
import { TokenVerifier } from './token-verifier';
import type { User } from './user';

/** Lets a request through when its token has the permission that the endpoint declares. */
@Injectable()
export class AuthGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly verifier: TokenVerifier,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const endpoint = this.reflector.get<EndpointDeclaration | undefined>(endpointKey, context.getHandler());
    if (!endpoint) throw new NotPermitted('undeclared');
    if (endpoint.permission === 'public') return true;
    const request = context.switchToHttp().getRequest<{ headers: Record<string, string | undefined>; user?: User }>();
    const user = await this.signedIn(request.headers.authorization);
    if (
      !hasPermission(
        user.pairs.map(({ role }) => role),
        endpoint.permission,
      )
    )
      throw new NotPermitted(endpoint.permission);
    request.user = user;
    return true;
  }

  private async signedIn(header: string | undefined): Promise<User> {
    const token = header?.match(/^Bearer (.+)$/i)?.[1];
    if (!token) throw new NotSignedIn();
    return this.verifier.verify(token);
  }
}
