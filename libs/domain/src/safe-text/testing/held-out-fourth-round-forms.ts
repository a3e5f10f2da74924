import type { HeldOutSentences } from './labelled-set.ts';

/** Many forms of the same few things, and much that only looks like them. */
export const FOURTH_ROUND_FORMS: readonly HeldOutSentences[] = [
  {
    country: 'GB',
    block: `
h**ps://paste-example.com/raw/9xk2
hXXp[:]//92.0.2[.]1/x
go to example-chan.net:8443/b/res/1234
example-chan.net/b
//cdn.example.org/static/a.jpg
see "www.example-chan.org/gallery?id=7&sort=new"
www[.]example-chan[.]org/gallery
www . example-chan . org / gallery
example-chan,com/gallery (comma instead of dot)
example-chan [d0t] com / gallery
example-chan<dot>com/pics
https:/example.net/one-slash-only
https:example.net/no-slash
the site is exаmple.com/аlbum with Cyrillic letters
ехаmрlе.соm/p/1
ᴇxᴀᴍᴘʟᴇ.com/p/1
example.com∕p∕1 with division slashes
example․com/p/1 with one dot leader
example。com／p／1
e\u200bx\u200ba\u200bm\u200bp\u200bl\u200be.com/p/1
https%3a%2f%2fexample%2ecom%2fp%2f1
https://example.com/%70%69%63
&#104;ttps://example.com/p
<a href="https://example.com/p">here</a>
[here](https://example.com/p/2)
tinyurl.com/y6abcd
youtu.be/dQw4w9WgXcQ
drive.google.com/file/d/1AbCdEfGhIj/view
https://example.com?token=abc123
https://example.com/#room=77
http://localhost:3000/admin
http://10.0.0.12/share
10.20.30.40
::ffff:203.0.113.5
fe80::1ff:fe23:4567:890a
[2001:db8::1]:8080
203.0.113.0/24 belongs to them
203-0-113-7.example-isp.net/x
203 . 0 . 113 . 7
203,0,113,7 (the IP with commas)
the IP is two hundred three: 203 dot 0 dot 113 dot 7
expyuzz4wqqyqhjn[.]onion
expyuzz4wqqyqhjn dot onion
ab3k5j7qwxyz2l4mnop6rstuvcdefghi2345672345abcdefghijklmd
md5:9e107d9d372bb6826bd81d3542a4d6d1
9E10 7D9D 372B B682 6BD8 1D35 42A4 D6D1
hash value 9e107d9d372bb6826bd81d3542a4d6d1.
2FD4E1C67A2D28FCED849EE1BB76E7391B93EB12
cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e
btih c12fe1c06bba254a9dc9f519b335aa7c1367a88a
magnet link: magnet%3A%3Fxt%3Durn%3Abtih%3Ac12fe1c06bba254a9dc9f519b335aa7c1367a88a
magnet:?xt=urn:btmh:1220caf1e1c30e81cb361b9ee167c4aa64228a7fa4fa9f6105232b28ad099f3a302e
mag net:?xt=urn:btih:c12fe1c06bba254a9dc9f519b335aa7c1367a88a
QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWKPbdG
ipns://k51qzi5uqu5dlvj2baxnqndepeb86cbk3ng7n3i46uzyxzyqj2xjonzllnv0v8
https://bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi.ipfs.dweb.link/
xn--bcher-kva.example/katalog
https://пример.рф/альбом/1
ссылка: hxxp://primer[.]ru/album
ｈｘｘｐ：／／ｅｘａｍｐｌｅ［．］ｏｒｇ／ａ
𝓮𝔁𝓪𝓶𝓹𝓵𝓮.com/p/3
example.com\u2044p\u2044q
example\u00ad.com/\u00adp
rtmp://stream.example.net/live/1
sftp://files.example.net/a
gemini://capsule.example.org/x
freenet:USK@abc,def,AQACAAE/site/1/
http://example.i2p/board
web.archive.org/web/2019/http://example.com/p
vk.com/album-1234_5678
https://chat.whatsapp.com/AbCdEfGhIjK
wa.me/447700900123
signal.group/#CjQKIAbC`,
    confirm: `
my work mail is t.brown@charity-example.org.uk, thanks
t.brown AT charity-example DOT org DOT uk
t.brown@charity-example
tbrown＠charity-example．org
t [dot] brown [at] charity-example [dot] org
mailto:t.brown@charity-example.org
t.brown%40charity-example.org
"Tom Brown" <t.brown@charity-example.org>
call me back on 07700 900456
+44(0)20 7946 0123 ext. 7
0044 20 7946 0123
020-7946-0123
(020) 7946 0123
Tel: 02079460123
phone 0161 496 0000, Tuesdays
ring 0800 496 0123 freephone
their number is 07700-900-789
WhatsApp +1 202 555 0143
+31 6 12345678
+49 30 901820
charity-example.org has the leaflet
charity-example[.]org has the leaflet
https://charity-example.org
http://www.charity-example.org/
subdomain help.charity-example.org is new
charity-example dot org dot uk
CHARITY-EXAMPLE.ORG
case no. 55812
Case #2024-0815
case ID CAS-99812
our ref: IWF/2024/55812
report number 887123
Ticket INC0012345
incident 2024-11-0042 was closed
reference AB-2024-00917
docket 24-cr-00912
URN 01AB1234524
complaint no 7781/24
investigation OP-2024-19
CyberTipline report 123456789
@helpful.harbour
twitter: @helpharbour
follow helpharbour_uk on Instagram
Insta helpharbour.uk
snap: helpharbour99
tiktok @help.harbour.77
kik user helpharbour99
username helpharbour99
nickname: DarkHarbour
discord user helpharbour#1290
reddit u/helpharbour99
Skype live:helpharbour_3
Telegram @helpharbour
t.me/helpharbour
XMPP helpharbour@jabber.example
Session ID 05a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90
gamertag: xXharbourXx
Roblox player harbour_boy_12
Steam name harbourfox77
he goes by "lumo_vale" on Discord`,
    nothing: `
Long call with the team lead. She explained how their intake works: first a short form, then a call back within two days, then up to six sessions. We agreed to review the wording of our referral page in March.
They asked whether we could share monthly counts; I said yes, as totals only.
Kick-off went well. 12 people from 7 organisations, 3 of them online.
Rates: 4.5 out of 5 for usefulness, 3.9 for clarity.
The budget line for 2025 is EUR 48.000,00 and for 2026 EUR 52.000,00.
We use Excel and PowerPoint; they use Google Docs, so we agreed on PDF.
S. suggested a half-day workshop on burnout among analysts.
Our colleague from Dept. 3.B will join.
Opening hours: Mon 09:00-12:30, Tue 13:00-17:00, Fri closed.
The "Thrive" programme runs for 10 weeks; 8 of 10 finish it.
Two phone lines, one e-mail inbox and a chat are staffed by 9 volunteers.
Meeting no. 4 of the working group.
Action 12: send slides. Action 13: book the room.
They will publish on X and Instagram during the second week of May.
The Facebook page of the campaign reached 45,000 people.
He mentioned that their Telegram channel has grown.
The report of 2020 named 12 initiatives; the case for more is clear.
In this case we prefer a call.
In case of doubt: ask first.
Report 2 of 4 is ready.
The reference group meets on the 3rd.
Reference: minutes of 12 March.
1,234,567 visits in 12 months; 2.3 million impressions.
From 1 January 2025 to 31 December 2026.
Flight lands 14:35, meeting 16:00 in Hall B2.
The MoU (v3) is with legal; signature by 30/06.
They replied within 24h; we replied in 48h.
ROI of 1:4 was claimed, no source given.
Ages 18-25 and 26-40 are the main groups.
The site is being rebuilt. Come back in June.
I will be out of office. In urgent cases ask Maria.
Great talk.So many ideas came up.
Nothing new.No next step.
We agreed on the agenda.It is short.
U.S. and U.K. partners joined, e.g. from Leeds.
AT&T-like hotline menus were discussed: press 1 for English, 2 for Welsh.
They moved from 12A High Street to 4 Mill Lane, EH1 2AB.
Invoice 2024-118 is paid.
PO 4500123456 was raised.
Train ticket 45 euros, hotel 3 nights.
C# and .NET skills are missing in their team.
ASP.NET was chosen for their new form.
We talk again on Wed. 5 Feb. at 3 p.m.
The helpline number is on their leaflet.
Names: none recorded.
The e-mail bounced, I will try by phone.
50+ practitioners signed up!
Q: Who pays? A: They do.
a/c, w/o, n/a and tbc are the notes of my colleague.
either/or, yes/no, his/her, pass/fail
24/7 service, 365 days.
He quoted Ecclesiastes 3:1 and smiled.
Survey: 1=never, 5=always; mean 3.27 (SD 0.88), n=212, p<.001.`,
    'no-block': `
Agenda: 1.1.1.1 Welcome; 1.1.1.2 Minutes
Section 10.4.2.1 of the handbook
para. 12.3.4.5 of the policy
Regulation (EU) 2016/679, recital 47
Directive 2011/93/EU art. 25(1)
Grant agreement No 101084562 — 2023-2026
Project 2023-1-IE01-KA220-ADU-000152345
SMART 2019/0034
JUST-2022-DAPHNE-101096552
CELEX 32022R2065
10.1016/j.chiabu.2023.106123
doi:10.1177/10790632211051234
ISSN 0145-2134
ISBN 9783161484100
ORCID 0000-0002-1825-0097
IBAN GB29 NWBK 6016 1331 9268 19
VAT GB 123 4567 89
Company number 09128711
Charity no. 1013880
Windows 10.0.19045.3803 is on their machines
Chrome 121.0.6167.85 works with the form
Python 3.11.4 and PostgreSQL 15.6
v2.10.0-rc.1 was tested
iOS 17.4.1
2025-04-03T10:30:00Z
03/04/2025 10:30-12:00
12.03.2025–14.03.2025
UTC+02:00
1:10:1 is the ratio
IP rights stay with the author
hash out the details next week
a magnet for young people
the onion model of prevention
ipfs is not a topic here
Room 192.168 is on the second floor? No: room 19
Booking code X7K2QP
Seat 12.4.1.7
Form 27-B/6
Standards EN 301 549 v3.2.1
Coordinates 53.3498, -6.2603
Temperature 21.5.
Ratio 3.14159265358979
DE-10115 Berlin
Contract 4500123456/2024
Budget code 12.34.56.78
Account 10.20.30.40 of the ledger
Chapter 1.10.2.3 and annex 4.1.1.1
Article 5.1.2.3 of the statutes
clause 8.8.8.8 of the lease
UN M49 code 150
NUTS code DE300
COVID-19, SARS-CoV-2
Case law: C-131/12 and T-540/15
Case C-582/14 Breyer
ECLI:EU:C:2016:779
BVerfG 1 BvR 209/83
[2019] UKSC 5
Application no. 29381/09 of the ECtHR
CVE-2024-3094 was patched
RFC 9110
W3C/WAI guidance
UUID 018f3c2e-7b1a-7c3d-9e4f-0a1b2c3d4e5f`,
  },
  {
    country: 'DE',
    block: `
Beispielseite(Punkt)de/ordner/3
w w w . b e i s p i e l . d e / o r d n e r
beispiel-seite.de/?id=4411
Link: beispielforum.to/thread/77 (bitte prüfen)
hxxps__beispiel_com/a → https://beispiel.com/a
Datei-Hash (SHA-1): 2fd4e1c6 7a2d28fc ed849ee1 bb76e739 1b93eb12
Server: 2a00:1450:4001:81b::200e`,
    confirm: `
Rufnummer 0221 4710815
Tel.: +49 (0)221 / 47 10 815
0800 1110111 kostenlos
p.vogt(at)beispiel(punkt)de
p.vogt [ät] beispiel.de
Fallnummer 2024/771
Fall Nr. 8871
Strafanzeige Nr. 2024/55123
Tagebuchnummer 1234/24
GZ: 112/24-B
Akte 3 Js 99/24
Nutzername: hafenfuchs
Nutzer hafenfuchs77 bei Discord
Benutzerkonto hafen_fuchs
Meldung-ID 99123
Ticket#88123`,
    nothing: `
Anruf bei der Leiterin. Sie erklärte den Ablauf: kurzes Formular, Rückruf binnen zwei Tagen, dann bis zu sechs Gespräche. Wir stimmen im März die Texte ab.
Sitzung Nr. 4 der Arbeitsgruppe.
Rechnung 2024-118 ist bezahlt.
Kosten: 1.250,00 EUR zzgl. 19 % MwSt.
In diesem Fall rufen wir an.
Meldung über die Presse am 12.3. geplant.
Die Kampagne läuft auf Instagram und TikTok.
Umzug in die Hauptstr. 12a, 10115 Berlin.
Rückfrage ggf. bis Fr., 14 Uhr.
Vgl. Protokoll vom 3.2., S. 4 f.
Ca. 3,5 Mio. Sichtkontakte, davon 0,8 % Klicks.
ICE 1045 um 9:32 Uhr, Gleis 7.`,
  },
  {
    country: 'FR',
    confirm: `
appeler le 06 39 98 12 34
tél. 01.99.00.12.34
0199001234
(+33) 1 99 00 12 34
affaire n° 4412
plainte n° 2024/8812
signalement 887712
numéro de dossier 55-A-12
pseudonyme : loupgris
compte Snapchat loup_gris
exemple-ecoute.fr`,
    nothing: `
Appel avec la responsable. Elle a décrit l’accueil : un formulaire, un rappel sous deux jours, puis six entretiens au plus.
Facture 2024-118 réglée.
Dans ce cas, nous appelons.
L’affaire avance bien.
Réunion n° 4 du groupe.
12 rue des Lilas, 75011 Paris.
TGV 6123 à 9 h 32.
Env. 3,5 M de vues, dont 0,8 % de clics.`,
  },
  {
    country: 'PL',
    confirm: `
tel. 601-234-567
tel. (22) 123-45-67
sprawa II Ko 55/24
zgłoszenie nr 7712
nick: szarywilk
użytkownik szary_wilk
przyklad-pomoc.pl`,
    nothing: `
Faktura 2024/118 opłacona.
W tej sprawie zadzwonimy.
Spotkanie nr 4 grupy.
ul. Kwiatowa 12/4, 00-950 Warszawa.
ok. 3,5 mln odsłon.`,
  },
  {
    country: 'FI',
    confirm: `
puh. 050 123 4567
asia nro 4412/2024
rikosilmoitus 5500/R/1234/24
nimimerkki hopeasusi
esimerkki-apu.fi`,
    nothing: `
Lasku 2024-118 maksettu.
Tässä tapauksessa soitamme.
Kokous nro 4.
Kukkakatu 12, 00100 Helsinki.`,
  },
  {
    country: 'HU',
    confirm: `
tel.: 06-30/123-4567
+36-1-234-5678
ügyiratszám: 4412/2024
a 8812/2024. számú bejelentés
becenév: ezustfarkas`,
    nothing: `
A 2024/118 számla rendezve.
Ebben az esetben hívunk.
4. sz. munkacsoport-ülés.
1051 Budapest, Virág u. 12.`,
  },
  {
    country: 'IT',
    nothing: `
Fattura 2024-118 saldata.
In questo caso chiamiamo.
Riunione n. 4 del gruppo.
Via dei Fiori 12, 00184 Roma.
Circa 3,5 mln di visualizzazioni.`,
  },
];
