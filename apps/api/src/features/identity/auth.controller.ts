import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Environment } from '../../config/environment.ts';
import { sessionCookieName } from '../../kernel/http.ts';
import { operation } from '../../kernel/operation/operation.ts';
import { FirstAdministratorBody, SetPasswordBody, SignInBody } from './auth.inputs.ts';
import { AuthService } from './auth.service.ts';

/** Accounts before anybody is signed in. Plain POSTs, not GraphQL, so that each attempt is one request. */
@Controller('auth')
export class AuthController {
  constructor(
    private readonly auth: AuthService,
    private readonly environment: Environment,
  ) {}

  @Get('state')
  async state(): Promise<{ firstRun: boolean; demo: boolean; signedIn: boolean }> {
    const state = await this.auth.state(operation().sessionHash);
    return { ...state, demo: this.environment.ALONGSIDE_DEMO && !this.environment.production };
  }

  @Post('login')
  @HttpCode(200)
  async signIn(
    @Body() body: SignInBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const token = await this.auth.signIn(body.email, body.password, request.ip);
    // A session that was open in this browser ends: the new one never shares its identifier.
    await this.auth.signOut(operation().sessionHash);
    this.setCookie(reply, token);
    return { ok: true };
  }

  @Post('logout')
  @HttpCode(204)
  async signOut(@Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.auth.signOut(operation().sessionHash);
    reply.clearCookie(sessionCookieName(this.environment), { path: '/' });
  }

  @Post('first-administrator')
  @HttpCode(200)
  async addFirstAdministrator(@Body() body: FirstAdministratorBody) {
    await this.auth.addFirstAdministrator(body.name, body.email, body.password);
    return { ok: true };
  }

  @Post('password')
  @HttpCode(200)
  async setPassword(@Body() body: SetPasswordBody) {
    await this.auth.setPassword(body.token, body.password);
    return { ok: true };
  }

  private setCookie(reply: FastifyReply, token: string): void {
    reply.setCookie(sessionCookieName(this.environment), token, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.environment.publicUrl.startsWith('https:'),
    });
  }
}
