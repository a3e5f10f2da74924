/**
 * The first code that runs: `node tools/bootstrap.mjs <command> [arguments]`.
 *
 * It is plain JavaScript and needs nothing but Node, because on a fresh clone nothing else is there.
 * It checks the Node version, installs the dependencies when they are missing or no longer those of
 * package-lock.json, and hands over to `tools/src/<command>.ts` in the same process.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const toolsDir = path.dirname(fileURLToPath(import.meta.url));
const root = path.dirname(toolsDir);

/** Ends with a sentence for the person at the terminal; there is nothing to see in a stack trace. */
function giveUp(sentence) {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  giveUp(
    `Alongside needs Node.js 20.19 or newer (24 is a good choice); this is ${process.version}. See https://nodejs.org.`,
  );
}

function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

/**
 * npm notes what it installed in node_modules/.package-lock.json. What we need is there when every
 * package that package-lock.json demands (optional ones belong to other platforms) has the same version and content.
 */
function dependenciesAreCurrent() {
  const installed = readPackages(path.join(root, 'node_modules/.package-lock.json'));
  const demanded = Object.entries(readPackages(path.join(root, 'package-lock.json')));
  return demanded.every(([place, wanted]) => {
    if (!place.includes('node_modules/')) return true;
    const found = installed[place];
    return found ? found.version === wanted.version && found.integrity === wanted.integrity : wanted.optional === true;
  });
}

function installDependencies() {
  console.log('Installing dependencies (about a minute, only when they changed) …');
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  // NODE_ENV=production would leave out the build tools; warnings about engines of transitive packages help nobody here.
  const args = [...npm.slice(1), 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, error } = spawnSync(npm[0], args, { cwd: root, stdio: 'inherit' });
  if (status !== 0)
    giveUp(`npm could not install the dependencies${error ? ` (${error.message})` : ': its reason stands above'}.`);
}

async function handOver(command, args) {
  const file = path.join(toolsDir, 'src', `${command}.ts`);
  const { register } = await import('tsx/esm/api');
  register();
  process.argv = [process.execPath, file, ...args];
  process.chdir(root);
  const tool = await import(pathToFileURL(file).href);
  process.exitCode = (await tool.run?.(args)) ?? process.exitCode;
}

const [command = '', ...args] = process.argv.slice(2);
const commands = readdirSync(path.join(toolsDir, 'src')).flatMap((file) => /^([\w-]+)\.ts$/.exec(file)?.[1] ?? []);
checkNode();
if (!commands.includes(command)) giveUp(`Usage: node tools/bootstrap.mjs <${commands.join(' | ')}>`);
if (!dependenciesAreCurrent()) installDependencies();
try {
  await handOver(command, args);
} catch (error) {
  if (error?.name === 'PlainError') giveUp(error.message);
  throw error;
}
