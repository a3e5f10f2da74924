import { gzipSync } from 'node:zlib';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { ask, signIn } from './people.ts';

/** Bytes of script, compressed, that the page may load; the goal of the product is 60 kB, and it has been below 18. */
const MOST_SCRIPT = 24 * 1024;

interface Asked {
  readonly link: string;
  readonly roundId: string;
  readonly close: () => Promise<void>;
}

/** A round of its own with the link of one hotline. */
async function asked(page: Page, opensIn = -1000): Promise<Asked> {
  const { data: versions } = await ask(page, '{ surveyVersions(first: 50) { edges { node { id key } } } }');
  const list = versions?.['surveyVersions'] as { edges: { node: { id: string; key: string } }[] };
  const { data } = await ask(page, '{ hotlines(first: 100) { edges { node { id demo } } } }');
  const hotlines = data?.['hotlines'] as { edges: { node: { id: string; demo: boolean } }[] };
  const roundId = crypto.randomUUID();
  const input = {
    id: roundId,
    title: 'The answer page in a journey',
    surveyVersionId: list.edges.find(({ node }) => node.key === 'prevention-corrected')?.node.id,
    opensAt: new Date(Date.now() + opensIn).toISOString(),
    closesAt: new Date(Date.now() + 86_400_000).toISOString(),
    hotlineIds: [hotlines.edges.find(({ node }) => node.demo)?.node.id],
  };
  const opened = await ask(
    page,
    'mutation ($input: OpenSurveyRoundInput!) { openSurveyRound(input: $input) { invitations { id } } }',
    { input },
  );
  const round = opened.data?.['openSurveyRound'] as { invitations: { id: string }[] } | undefined;
  const issued = await ask(
    page,
    'mutation ($input: IssueSurveyLinkInput!) { issueSurveyLink(input: $input) { path } }',
    { input: { id: crypto.randomUUID(), invitationId: round?.invitations[0]?.id } },
  );
  const made = issued.data?.['issueSurveyLink'] as { path: string } | undefined;
  const close = async () => {
    const moved = { id: roundId, version: 1, closesAt: new Date().toISOString() };
    await ask(page, 'mutation ($input: MoveSurveyClosingInput!) { moveSurveyClosing(input: $input) { id } }', {
      input: moved,
    });
  };
  return { link: made?.path ?? '', roundId, close };
}

async function guest(browser: Browser, baseURL: string | undefined, more: object = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: 'en-GB',
    ...(baseURL ? { baseURL } : {}),
    ...more,
  });
  return context.newPage();
}

/** Gives the first answer there is to everything on the screen. */
async function answerScreen(page: Page): Promise<void> {
  const names = await page
    .locator('form input[type=radio]')
    .evaluateAll((inputs) => [...new Set(inputs.map((input) => (input as HTMLInputElement).name))]);
  for (const name of names) await page.locator(`input[type=radio][name="${name}"]`).first().check();
  const boxes = page.locator('form input[type=checkbox]');
  if ((await boxes.count()) > 0) await boxes.last().check();
  for (const field of await page.locator('form textarea, form input[type=text]').all())
    await field.fill('A few words.');
}

for (const scheme of ['light', 'dark'] as const) {
  test(`the answer page is accessible in all its states, ${scheme}`, async ({ page, browser, baseURL }) => {
    await signIn(page, 'secretariat');
    const { link, close } = await asked(page);
    const phone = await guest(browser, baseURL, { colorScheme: scheme });
    await phone.goto('/survey#0000000000');
    await expect(phone.getByRole('heading', { name: 'This link opens nothing any more' })).toBeVisible();
    await expectAccessible(phone);
    const early = await asked(page, 3_600_000);
    await phone.goto(early.link);
    await expect(phone.getByText(/^Answers are taken from/)).toBeVisible();
    await expectAccessible(phone);

    await phone.goto(link);
    await phone.getByRole('button', { name: 'Begin' }).click();
    await phone.getByRole('button', { name: 'Next' }).click();
    await expect(phone.getByText('Please answer this question.')).toBeVisible();
    await expectAccessible(phone);
    // Every screen of the longest route, before and after it was answered.
    const end = phone.getByRole('heading', { level: 1, name: 'Your answers' });
    for (let screen = 0; screen < 20 && !(await end.isVisible()); screen += 1) {
      await answerScreen(phone);
      await expectAccessible(phone);
      await phone.locator('form button[type=submit]').click();
    }
    await expect(end).toBeVisible();
    await expectAccessible(phone);
    await phone.getByRole('button', { name: 'Hand in' }).click();
    await expect(phone.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible();
    await expectAccessible(phone);
    await close();
    await phone.reload();
    await expect(phone.getByText(/You can still read yours/)).toBeVisible();
    await expectAccessible(phone);
  });
}

test('nothing is lost on the answer page without a connection, nor when two people hold the link', async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page, 'secretariat');
  const { link } = await asked(page);
  const [one, two] = [await guest(browser, baseURL), await guest(browser, baseURL)];
  for (const phone of [one, two]) {
    await phone.goto(link);
    await phone.getByRole('button', { name: 'Begin' }).click();
  }
  await one.context().setOffline(true);
  await one.getByRole('radio', { name: 'No', exact: true }).check();
  await expect(one.getByText(/^Not saved yet/)).toBeVisible();
  await expectAccessible(one);
  await one.context().setOffline(false);
  await expect(one.getByText('Saved', { exact: true })).toBeVisible({ timeout: 15_000 });

  await two.getByRole('radio', { name: 'Yes', exact: true }).check();
  await expect(two.getByText('Somebody else has answered meanwhile')).toBeVisible();
  await expectAccessible(two);
  await two.getByRole('button', { name: 'Keep mine' }).click();
  await expect(two.getByText('Saved', { exact: true })).toBeVisible();
  await one.reload();
  await one.getByRole('button', { name: 'Go on' }).click();
  await expect(one.getByRole('radio', { name: 'Yes', exact: true })).toBeChecked();
});

test('the answer page loads little, and takes a key soon on a slow phone', async ({ page, browser, baseURL }) => {
  const html = await (await page.request.get('/survey')).text();
  const scripts = [...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, path]) => path ?? '');
  expect(scripts.length).toBeGreaterThan(0);
  let bytes = 0;
  for (const path of scripts) bytes += gzipSync(await (await page.request.get(path)).body()).length;
  expect(bytes).toBeLessThan(MOST_SCRIPT);

  await signIn(page, 'secretariat');
  const { link } = await asked(page);
  const phone = await guest(browser, baseURL);
  const tools = await phone.context().newCDPSession(phone);
  await tools.send('Network.enable');
  // A slow mobile connection, and a processor a fourth as fast.
  await tools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 94_000,
  });
  await tools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const loaded = new Set<string>();
  phone.on('request', (request) => request.resourceType() === 'script' && loaded.add(new URL(request.url()).pathname));
  const begun = Date.now();
  await phone.goto(link, { waitUntil: 'commit' });
  await phone.getByRole('button', { name: 'Begin' }).press('Enter');
  await phone.getByRole('radio', { name: 'No', exact: true }).press('Space');
  await expect(phone.getByRole('radio', { name: 'No', exact: true })).toBeChecked();
  const took = Date.now() - begun;
  test
    .info()
    .annotations.push({ type: 'measured', description: `first key after ${took} ms, ${bytes} bytes of script` });
  process.stdout.write(`answer page: first key after ${took} ms on a slow phone, ${bytes} bytes of script\n`);
  // What is loaded is what was weighed, and nothing of the product.
  expect([...loaded].toSorted()).toEqual(scripts.map((path) => new URL(path, 'http://a').pathname).toSorted());
});
