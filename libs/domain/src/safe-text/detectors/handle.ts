import type { Fragment } from '../finding.ts';
import { before } from '../surroundings.ts';
import { Words } from '../words.ts';
import type { Detector } from './detector.ts';

const AT_NAME = /(?<![\p{L}\p{N}@/._%+-])@[\p{L}\p{N}_][\p{L}\p{N}_.-]{1,39}/gu;
const NUMBERED_NAME = /(?<![\p{L}\p{N}_.#-])([\p{L}_][\p{L}\p{N}_.]{1,31})#\d{4}(?!\d)/gu;
const REDDIT_NAME = /(?<![\p{L}\p{N}.])\/?u\/[A-Za-z0-9_-]{3,20}(?![\p{L}\p{N}/])/gu;
const SKYPE_NAME = /(?<![\p{L}\p{N}])live:[\p{L}\p{N}_.:-]{3,40}/gu;

/** Words that stand before a numbered thing, not before a Discord name. */
const NUMBERED_THINGS =
  /^(?:case|ticket|issue|item|report|ref|no|nr|room|invoice|order|page|meeting|session|version|batch|budget|task|pr|wp|fall|dossier|zaak|sag|sprawa|caso|hotline|number|grant|project|agenda|annex)$/i;

const PLATFORMS = new Set(
  (
    'telegram tg whatsapp signal discord snapchat snap instagram insta ig tiktok kik skype wickr wire threema session viber vk vkontakte wechat qq ' +
    'facebook messenger twitter x reddit roblox minecraft fortnite steam twitch youtube onlyfans icq jabber xmpp matrix element mastodon bluesky psn xbox ' +
    'gamertag odnoklassniki телеграм телеграме дискорд инстаграм снапчат вайбър'
  ).split(' '),
);

/** "User name" and the like. A name after one of these and a colon needs no further sign. */
const USER_WORDS = new Set(
  (
    'user username usernames nick nickname screenname handle alias gamertag pseudo pseudonyme identifiant benutzername nutzername benutzer nutzer nickname ' +
    'gebruikersnaam gebruiker usuario usuaria apodo utilizador usuário utente nomeutente użytkownik użytkownika nazwa pseudonim uživatel uživatelské přezdívka ' +
    'felhasználó felhasználónév felhasználói becenév användarnamn användare användaren brugernavn bruger brugeren brukernavn korisnik korisničko nadimak utilizator ' +
    'utilizatorul poreclă χρήστης χρήστη ψευδώνυμο потребител потребителско пользователь псевдоним никнейм ник käyttäjänimi käyttäjä nimimerkki kasutajanimi kasutaja ' +
    'kullanıcı kullanıcısı kullanıcının rumuz име имя όνομα imię профил профиль потребителя профила profil profile profilo perfil profilul профиля account konto compte cuenta conta cont račun λογαριασμός акаунт аккаунт tili id name nom nome ime jméno név'
  ).split(' '),
);

const BETWEEN = new Set(
  'is was as als als: named called the under unter mit namens est sous nommé nommée con el la como com o como pod jako alatt név med som sub numele z s se de den der do na me my his her their und i е с με του το tag code von van ca kao като под ником jako ως come adı adlı hesabı på no na sur su en on στο в во u w nella na'.split(
    ' ',
  ),
);

const TOKEN = /[\p{L}\p{N}_][\p{L}\p{N}_.-]{1,39}(?:#\d{4})?/gu;

/** `@name`, `name#1234`, `u/name`, and names that follow a platform or the words for "user name". */
export const detectHandles: Detector = function* ({ text, lower }) {
  for (const match of text.matchAll(AT_NAME)) if (/\p{L}/u.test(match[0])) yield fragment(match);
  for (const match of text.matchAll(NUMBERED_NAME)) if (!NUMBERED_THINGS.test(match[1] ?? '')) yield fragment(match);
  for (const match of text.matchAll(REDDIT_NAME))
    if (/[\d_-]|[A-Za-z]{6}/.test(match[0].slice(2))) yield fragment(match);
  for (const match of lower.matchAll(SKYPE_NAME)) yield fragment(match);
  const words = new Words(lower);
  for (const match of text.matchAll(TOKEN)) if (isNamed(match, lower, words)) yield fragment(match);
};

const REACH = 48;
const MOST_WORDS_BETWEEN = 5;

/** Walks back over the words before a token: platform, user word and small words between, nothing else. */
function isNamed(match: RegExpExecArray, lower: string, words: Words): boolean {
  const name = match[0].replace(/[.-]+$/, '');
  if (name.length < 3 || !/\p{L}/u.test(name)) return false;
  if (!/[\p{N}_.]|\p{Ll}\p{Lu}/u.test(name)) return isAnnouncedWord(name, before(lower, match.index, REACH));
  const touching = lower.slice(Math.max(0, match.index - 4), match.index);
  // A comma or a full stop ends what the words before could announce.
  if (/[,;.!?)\]\n][\s"'«„“”]*$/u.test(touching)) return false;
  const signed = /[:=]\s{0,2}["'«„“”(@]?$|["'«„“”]$/u.test(touching);
  let userWord = false;
  let step = 0;
  for (const { text } of words.before(match.index, REACH)) {
    const word = text.replace(/[.'’]+$/u, '').replace(/-(?:name|nutzer|user|id|konto|account|profil)$/, '');
    if (isPlatform(word)) return looksLikeName(name, signed || userWord);
    if (USER_WORDS.has(word)) userWord = true;
    else if (!BETWEEN.has(word)) break;
    if (++step === MOST_WORDS_BETWEEN) break;
  }
  return userWord && looksLikeName(name, false) && !/^\p{Lu}+(?:19|20)\d\d$/u.test(name);
}

/** The platform as written, or with an ending of a few letters: "Discordon", "Discord-käyttäjä", "Телеграмът". */
function isPlatform(word: string): boolean {
  if (PLATFORMS.has(word)) return true;
  const stem = word.split('-')[0] ?? word;
  if (stem !== word && PLATFORMS.has(stem)) return true;
  for (let cut = 1; cut <= 4 && word.length - cut >= 6; cut++) if (PLATFORMS.has(word.slice(0, -cut))) return true;
  return false;
}

/** `strict` names carry an underscore or letters with digits; "Q3", "2.0" and "EC3" are too short to be one. */
function looksLikeName(name: string, announced: boolean): boolean {
  if (/^\p{Lu}{2,6}-?\d{1,5}$/u.test(name) || /^v?\d[\d.]*$/.test(name)) return false;
  if (announced) return true;
  return /_/.test(name) || (/\p{L}{3}/u.test(name) && /\d{2}/.test(name)) || /\p{Ll}\.\p{Ll}/u.test(name);
}

/** Said together with a colon or quotes, these make even a plain word a name: "username: darkwolf". */
const NAME_OF_USER =
  'user ?name|nickname|screen ?name|gamertag|benutzername|nutzername|gebruikersnaam|nombre de usuario|nome de utilizador|nome utente|nazwa użytkownika|uživatelské jméno|' +
  'felhasználónév|användarnamn|brugernavn|korisničko ime|nume de utilizator|όνομα χρήστη|потребителско име|имя пользователя|käyttäjänimi|kasutajanimi|kullanıcı adı|' +
  "nom d'utilisateur|pseudo|pseudonim|przydomek|přezdívka|apodo|nadimak|becenév|ник|никнейм|ψευδώνυμο|bijnaam|poreclă|псевдоним|soprannome|smeknamn|kaldenavn|alcunha";
const ANNOUNCED = new RegExp(`(?<!\\p{L})(?:${NAME_OF_USER})(?:\\s?[:=]\\s?["'«„“”]?|\\s["'«„“”]\\s?)$`, 'u');

function isAnnouncedWord(name: string, ahead: string): boolean {
  return /["'«„“”:=]\s?$/u.test(ahead) && /^\p{L}+$/u.test(name) && ANNOUNCED.test(ahead);
}

function fragment(match: RegExpExecArray): Fragment {
  return { kind: 'handle', index: match.index, length: match[0].replace(/[.-]+$/, '').length };
}
