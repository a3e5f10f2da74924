import { resolve } from 'node:path';
import { isMailAddress } from '@alongside/domain';
import { plainToInstance, Transform } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  Min,
  ValidateBy,
  ValidateIf,
  validateSync,
} from 'class-validator';
import { type MailServer, mailServerOf } from './mail-server.ts';

const flag = ({ value }: { value: unknown }) => value === true || value === '1' || value === 'true';
const whole = ({ value }: { value: unknown }) => Number(value);
const isAddress = (value: unknown): boolean => typeof value === 'string' && isMailAddress(value);

function isSmtpUrl(value: unknown): boolean {
  if (typeof value !== 'string' || !URL.canParse(value)) return false;
  const { protocol, hostname, pathname, search } = new URL(value);
  return /^smtps?:$/.test(protocol) && hostname !== '' && ['', '/'].includes(pathname) && search === '';
}

/**
 * Everything that the API reads from its environment. This file is the only reader of `process.env`;
 * a fault in it stops the boot with one readable line for each variable.
 */
export class Environment {
  /** `production` switches off introspection and refuses demo data; `test` and `development` do not. */
  @IsIn(['production', 'development', 'test'])
  NODE_ENV: 'production' | 'development' | 'test' = 'development';

  /** Port that the API and the web client share. */
  @Transform(whole)
  @IsInt()
  @Min(0)
  @Max(65_535)
  PORT = 3000;

  /** Address to bind. Only a proxy on the same machine should reach it by default. */
  @IsString()
  HOST = '127.0.0.1';

  /** Address that people type; links and the origin check use it. Default: `http://localhost:PORT`. */
  @IsOptional()
  @IsUrl({ require_tld: false, protocols: ['http', 'https'] })
  PUBLIC_URL?: string;

  /** Connection of the API itself: a login without table rights (see docs/architecture.md, two walls). */
  @IsOptional()
  @Matches(/^postgres(ql)?:\/\//, { message: 'must be a postgres:// address' })
  DATABASE_APP_URL?: string;

  /** Connection of the migrating login; read by `database/prepare` only, never by the serving process. */
  @IsOptional()
  @Matches(/^postgres(ql)?:\/\//, { message: 'must be a postgres:// address' })
  DATABASE_URL?: string;

  /** Prefix of the database roles: roles belong to the whole server, so two installations need two prefixes. */
  @Matches(/^[a-z][a-z0-9_]{0,40}$/, { message: 'must be lower-case letters, digits and underscores' })
  ALONGSIDE_ROLE_PREFIX = 'alongside';

  /** Whether the fictional demo records are loaded. */
  @Transform(flag)
  @IsBoolean()
  ALONGSIDE_DEMO = true;

  /** Connections that the API keeps to PostgreSQL. */
  @Transform(whole)
  @IsInt()
  @Min(1)
  @Max(100)
  ALONGSIDE_POOL_SIZE = 10;

  /**
   * The mail server: `smtp://user:password@host:587` (TLS is demanded, but for a server on this machine) or
   * `smtps://…:465`. Without it mails are kept for administrators to read.
   */
  @IsOptional()
  @ValidateBy({
    name: 'smtpUrl',
    validator: { validate: isSmtpUrl, defaultMessage: () => 'must look like smtp://user:password@host:port' },
  })
  SMTP_URL?: string;

  /** Address that mails come from; needed with `SMTP_URL`. */
  @ValidateIf(({ SMTP_URL, MAIL_FROM }: Environment) => SMTP_URL !== undefined || MAIL_FROM !== undefined)
  @ValidateBy({
    name: 'mailFrom',
    validator: { validate: isAddress, defaultMessage: () => 'must be one mail address; SMTP_URL needs it' },
  })
  MAIL_FROM?: string;

  /** Whether this process also sends mails and looks for what is due. Several may; one at least must. */
  @Transform(flag)
  @IsBoolean()
  ALONGSIDE_WORKER = true;

  /** Adds the header `x-alongside-statements` to answers; for tests and the bench. */
  @Transform(flag)
  @IsBoolean()
  ALONGSIDE_TRACE = false;

  /** Folder with the built web client. */
  @IsString()
  ALONGSIDE_WEB_DIR = resolve(import.meta.dirname, '../../../web/dist');

  get production(): boolean {
    return this.NODE_ENV === 'production';
  }

  get publicUrl(): string {
    return this.PUBLIC_URL?.replace(/\/+$/, '') ?? `http://localhost:${this.PORT}`;
  }

  get mailServer(): MailServer | undefined {
    const { SMTP_URL, MAIL_FROM } = this;
    return SMTP_URL && MAIL_FROM ? mailServerOf(SMTP_URL, MAIL_FROM, this.publicUrl) : undefined;
  }
}

/** Reads and checks the environment. Throws an `Error` whose message lists every fault, one a line. */
export function readEnvironment(source: NodeJS.ProcessEnv = process.env): Environment {
  const known = Object.fromEntries(
    Object.keys(new Environment())
      .concat(['PUBLIC_URL', 'DATABASE_APP_URL', 'DATABASE_URL', 'SMTP_URL', 'MAIL_FROM'])
      .filter((name) => source[name] !== undefined && source[name] !== '')
      .map((name) => [name, source[name]]),
  );
  const environment = plainToInstance(Environment, known, { exposeDefaultValues: true });
  const faults = validateSync(environment).map(
    (fault) => `  ${fault.property}: ${Object.values(fault.constraints ?? {}).join(', ')}`,
  );
  if (faults.length > 0) throw new Error(`The environment is not usable:\n${faults.join('\n')}`);
  return environment;
}
