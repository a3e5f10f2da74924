import type { Words } from '../canonical/words.ts';
import type { Fragment } from '../finding.ts';
import { after, before, WordTable } from '../surroundings.ts';
import type { Detector } from './detector.ts';

const AT_NAME = /(?<![\p{L}\p{N}@/._%+-])@[\p{L}\p{N}_][\p{L}\p{N}_.-]{1,39}/gu;
const NUMBERED_NAME = /(?<![\p{L}\p{N}_.#-])([\p{L}_][\p{L}\p{N}_.]{1,31})#\d{4}(?!\d)/gu;
const REDDIT_NAME = /(?<![\p{L}\p{N}./])\/?u\/[A-Za-z0-9_-]{3,20}(?![\p{L}\p{N}/])/gu;
const SKYPE_NAME = /(?<![\p{L}\p{N}])live:[\p{L}\p{N}_.:-]{3,40}/gu;

/** Words that stand before a numbered thing, not before a Discord name. */
const NUMBERED_THINGS =
  /^(?:case|ticket|issue|item|report|ref|no|nr|room|invoice|order|page|meeting|session|version|batch|budget|task|pr|wp|fall|dossier|zaak|sag|sprawa|caso|hotline|number|grant|project|agenda|annex)$/i;

/** Where people have user names; the long names take the endings of every language: "Discordon", "Телеграмът". */
const PLATFORMS = new WordTable(`
  telegram* whatsapp* discord* snapchat* instagram* tiktok* skype* wickr* threema* viber* vkontakte* facebook* messenger* twitter* reddit* roblox*
  minecraft* fortnite* youtube* onlyfans* mastodon* bluesky* odnoklassniki* gamertag* телеграм* дискорд* инстаграм* снапчат* вайбър* вконтакте*
  tg signal snap insta ig kik wire session vk wechat qq x steam twitch icq jabber xmpp psn xbox
`);

/** "User name" and the like. A name after one of these and a colon needs no further sign. */
const USER_WORDS = new Set(
  (
    'user username usernames nick nickname screenname handle alias gamertag pseudo pseudonyme identifiant benutzername nutzername benutzer nutzer nickname ' +
    'gebruikersnaam gebruiker usuario usuaria apodo utilizador usuário utente nomeutente użytkownik użytkownika nazwa pseudonim uživatel uživatelské přezdívka ' +
    'felhasználó felhasználónév felhasználói becenév användarnamn användare användaren brugernavn bruger brugeren brukernavn korisnik korisničko nadimak utilizator ' +
    'utilizatorul poreclă χρήστης χρήστη ψευδώνυμο потребител потребителско пользователь псевдоним никнейм ник käyttäjänimi käyttäjä nimimerkki kasutajanimi kasutaja ' +
    'kullanıcı kullanıcısı kullanıcının rumuz име имя όνομα imię профил профиль потребителя профила kontonamn kontonavn accountnaam benutzerkonto nutzerkonto účet bijnaam poreclă soprannome alcunha smeknamn kaldenavn kontot kontoen kontoer profilen profilet contul contului profilului profilu kontu konta brukeren profil profile profilo perfil profilul профиля account konto compte cuenta conta cont račun λογαριασμός акаунт аккаунт tili id name nom nome ime jméno név'
  ).split(' '),
);

const BETWEEN = new Set(
  'is was as als als: named called she he they er sie elle il lei ella él ela ele ona ono hän hon han hun es è é jest je är este είναι the under unter mit namens est sous nommé nommée con el la como com o como pod jako alatt név med som sub numele z s se de den der do na me my his her their und i е с με του το tag code von van ca kao като под ником jako ως come adı adlı hesabı på no na sur su en on στο в во u w nella na'.split(
    ' ',
  ),
);

const TOKEN = /[\p{L}\p{N}_][\p{L}\p{N}_.-]{1,39}(?:#\d{4})?/gu;

/** `@name`, `name#1234`, `u/name`, and names that follow a platform or the words for "user name". */
export const detectHandles: Detector = function* ({ text, lower, words }) {
  for (const match of text.matchAll(AT_NAME)) if (/\p{L}/u.test(match[0])) yield fragment(match);
  for (const match of text.matchAll(NUMBERED_NAME)) if (!NUMBERED_THINGS.test(match[1] ?? '')) yield fragment(match);
  for (const match of text.matchAll(REDDIT_NAME))
    if (/[\d_-]|[A-Za-z]{6}/.test(match[0].slice(2))) yield fragment(match);
  for (const match of lower.matchAll(SKYPE_NAME)) yield fragment(match);
  for (const match of text.matchAll(TOKEN)) if (isNamed(match, lower, words)) yield fragment(match);
};

const REACH = 48;
const MOST_WORDS_BETWEEN = 5;
/** "su Telegram es …", "jego Telegram to …": short words that no list can hold. The name must then be unmistakable. */
const MOST_UNKNOWN_WORDS = 2;

/** A name that something around it announces, or that carries its own signs. */
function isNamed(match: RegExpExecArray, lower: string, words: Words): boolean {
  const name = match[0].replace(/[.-]+$/, '');
  // A hashtag names a topic, not somebody.
  if (name.length < 3 || !/\p{L}/u.test(name) || lower[match.index - 1] === '#') return false;
  if (!/[\p{N}_.]|\p{Ll}\p{Lu}/u.test(name)) return isAnnouncedWord(name, before(lower, match.index, REACH));
  if (isUnmistakable(name) && !MEDIA_OR_OFFICE_FILE.test(name)) return true;
  if (/[\d_]/.test(name) && looksLikeName(name, false) && BEHIND.test(after(lower, match.index + name.length, 32)))
    return true;
  return isAnnouncedBefore(name, match.index, lower, words);
}

/** An underscore and a number that is no year: "dark_kite99". Notes about partners have no other use for such a word. */
function isUnmistakable(name: string): boolean {
  return /^[\p{Ll}.-]{3,}_[\p{Ll}_.-]*\d{2,4}$/u.test(name) && !/(?:19|20)\d\d$/.test(name);
}

const MEDIA_OR_OFFICE_FILE = /\.\p{L}{3,4}\d?$/u;
/** "on Snapchat", "na Instagramie" directly behind a name. */
const BEHIND =
  /^["'»”]?,? (?:[\p{L}]{1,4} ){0,2}(?:telegram|instagram|snapchat|discord|tiktok|facebook|roblox|whatsapp|twitter|reddit|skype|youtube|vkontakte|fortnite|minecraft|телеграм|инстаграм|дискорд)/u;

/** Walks back over the words before a name: platform, user word and small words between, nothing else. */
function isAnnouncedBefore(name: string, index: number, lower: string, words: Words): boolean {
  const touching = lower.slice(Math.max(0, index - 4), index);
  // A comma or a full stop ends what the words before could announce.
  if (/[,;.!?)\]\n][\s"'«„“”]*$/u.test(touching)) return false;
  const signed = /[:=]\s{0,2}["'«„“”(@]?$|["'«„“”]$/u.test(touching);
  let userWord = false;
  let unknown = 0;
  let step = 0;
  for (const { text } of words.before(index, REACH)) {
    const word = text.replace(/[.'’]+$/u, '').replace(/-(?:name|nutzer|user|id|konto|account|profil)$/, '');
    if (PLATFORMS.has(word) || PLATFORMS.has(word.split('-')[0] ?? word)) {
      if (unknown > 0) return word.length > 4 && /\d/.test(name) && looksLikeName(name, false);
      return looksLikeName(name, signed || userWord);
    }
    if (USER_WORDS.has(word)) userWord ||= unknown === 0 || (unknown === 1 && /\d/.test(name));
    else if (!BETWEEN.has(word) && (word.length > 5 || ++unknown > MOST_UNKNOWN_WORDS)) break;
    if (++step === MOST_WORDS_BETWEEN) break;
  }
  if (isAnnouncedWord(name, before(lower, index, REACH))) return true;
  return userWord && looksLikeName(name, false) && !/^\p{Lu}+(?:19|20)\d\d$/u.test(name);
}

/** Names that nothing announces carry an underscore or letters with digits; "Q3", "2.0" and "EC3" are too short to be one. */
function looksLikeName(name: string, announced: boolean): boolean {
  if (/^\p{Lu}{2,6}-?\d{1,5}$/u.test(name) || /^v?\d[\d.]*$|^\d+-/.test(name) || /^covid-?19$/i.test(name))
    return false;
  if (announced) return true;
  return /_/.test(name) || (/\p{L}{3}/u.test(name) && /\d{2}/.test(name)) || /\p{Ll}{2}\.\p{Ll}{3}/u.test(name);
}

/** Said together with a colon or quotes, these make even a plain word a name: "username: darkwolf". */
const NAME_OF_USER =
  'user ?name|nickname|screen ?name|gamertag|benutzername|nutzername|gebruikersnaam|nombre de usuario|nome de utilizador|nome utente|nazwa użytkownika|uživatelské jméno|' +
  'felhasználónév|användarnamn|brugernavn|korisničko ime|nume de utilizator|όνομα χρήστη|потребителско име|имя пользователя|käyttäjänimi|kasutajanimi|kullanıcı adı|' +
  "nom d'utilisateur|pseudo|pseudonyme|nimimerkki|nick|pseudonim|przydomek|přezdívka|apodo|nadimak|becenév|ник|никнейм|ψευδώνυμο|bijnaam|poreclă|псевдоним|soprannome|smeknamn|kaldenavn|alcunha";
const ANNOUNCED = new RegExp(`(?<!\\p{L})(?:${NAME_OF_USER})(?:\\s?[:=]\\s?["'«„“”]?|\\s["'«„“”]\\s?)$`, 'u');

function isAnnouncedWord(name: string, ahead: string): boolean {
  return /["'«„“”:=]\s?$/u.test(ahead) && /^\p{L}+$/u.test(name) && ANNOUNCED.test(ahead);
}

function fragment(match: RegExpExecArray): Fragment {
  return { kind: 'handle', index: match.index, length: match[0].replace(/[.-]+$/, '').length };
}
