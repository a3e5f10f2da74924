import type { HeldOutSentences } from './labelled-set.ts';

/** English, German, French, Dutch. */
export const FOURTH_ROUND_WEST: readonly HeldOutSentences[] = [
  {
    country: 'GB',
    block: `
The caller read out https://cdn4.example-host.net/g/81723/album before we could stop her.
Seen at hxxps://img[.]example-store[.]org/p/7741 according to their analyst.
Please do not open files.example.com/share/9af31 on an office machine.
They gave the address as example-board dot org slash thread slash 5512.
Server answered from 203.0.113.77 until Tuesday.
The old box is 198[.]51[.]100[.]23, port 8080.
IPv6 of the mirror: 2001:db8:85a3::8a2e:370:7334.
Hidden service: ab3k5j7qwxyz2l4mnop6rstuvcdefghi2345672345abcdefghijklmd.onion
MD5 noted as 9E107D9D372BB6826BD81D3542A4D6D1.
Item sha256 d7a8fbb307d7809469ca9abcb0082e4f8d5651e46d3cdb762d02d0bf37c9e592 was on their list.
magnet:?xt=urn:btih:c12fe1c06bba254a9dc9f519b335aa7c1367a88a&dn=x came in the mail.
It sat behind https%3A%2F%2Fexample-share.net%2Fd%2Fk29xx when they wrote.
Posted on t.me/joinchat/AAAAAE2xyzQ0 last week.
ｈｔｔｐｓ：／／ｅｘａｍｐｌｅ．ｃｏｍ／ａ／ｂ was the string in the letter.`,
    confirm: `
Write to hanna.lowe@stopexample.org about the leaflets.
Her address is hanna.lowe (at) stopexample (dot) org.
Ring the duty desk on 020 7946 0958 before noon.
Mobile +44 7700 900123, ask for the coordinator.
Their pages moved to www.stopexample.org in spring.
Look at prevention-example.co.uk for opening hours.
Case ref. 2024/11873 was mentioned twice in the call.
Our report no. IE-55271 led to this conversation.
Crime number 42CR/8812/25 should not have been quoted.
He signs in the forum as @quiet_harbour77.
On Telegram she is quietharbour_help.
Discord: northpier#4471`,
    nothing: `
We met for an hour and agreed to swap leaflets before the summer.
Dr. Lowe retires in May; her deputy takes over the training days.
They answered 14 of 20 questions and will send the rest on Monday.
The helpline is open Mon-Fri, 9 a.m.-5 p.m., and closed on bank holidays.
Budget for the joint campaign is £12,500, split 60/40.
Next step: draft the letter, i.e. two pages, not more.
He/she who answers the phone should know our opening hours.
The node.js course is not relevant here, but their IT lead offered a hand.
Attendance rose from 35% to 48.5% between Q1 and Q3.
Three hotlines, two helplines and/or one university could join.
Agreed: no names in the minutes. Everything else is fine.
They would like to know how we count referrals (monthly, both ways).`,
    'no-block': `
Item 7.3.2.1 of the agenda was postponed.
Grant 101084562 under CERV-2023-DAPHNE ends next year.
See Article 6(1)(f) GDPR and Directive 2011/93/EU.
The meeting moved from 03.04.2025 to 10.04.2025 at 10.30.
Version 4.18.2.0 of their database went live.
ISO/IEC 27001:2022 and WCAG 2.2 were named as conditions.
Between 2019/20 and 2023/24 the figures doubled.
Room 3.14.15, building B, second floor.
COM(2022) 209 final was discussed at length.
ISBN 978-3-16-148410-0 is the handbook they use.`,
  },
  {
    country: 'DE',
    block: `
Die Adresse lautete https://bilder.beispiel-ablage.net/ordner/4711 und steht im Ticket.
Genannt wurde hxxp://beispiel-forum[.]com/viewtopic?t=991.
Der Link beispiel-host.org/dl/ax93 kam per Post.
Beispielhost Punkt com Schrägstrich galerie Schrägstrich 12, so am Telefon.
Der Server 192.0.2.146 steht angeblich in Island.
IP-Adresse 203 [.] 0 [.] 113 [.] 9 laut Kollegin.
Prüfsumme (SHA-1) 2fd4e1c67a2d28fced849ee1bb76e7391b93eb12 gehört nicht hierher.
Unter zqktlwiuavvvqqt4ybvgvi7tyo4hjl5xgfuvpdf6otjiycgwqbym2qad.onion war es erreichbar.
ipfs://bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi wurde gemeldet.
http://ехаmple.com/datei im Anschreiben, kyrillische Buchstaben inklusive.
Der Verweis https://exam\u200bple.net/a\u200b/77 war zerstückelt.
Infohash: C12FE1C06BBA254A9DC9F519B335AA7C1367A88A.`,
    confirm: `
Bitte an petra.vogt@praevention-beispiel.de antworten.
Mail: petra.vogt ät praevention-beispiel punkt de
Erreichbar unter 030 901820 oder Durchwahl 14.
Handy 0151 23456789, nur vormittags.
Mehr steht auf praevention-beispiel.de, Rubrik Fachkräfte.
Die neue Seite heißt www.kein-taeter-beispiel.org.
Az. 4 Js 1234/24 wurde versehentlich genannt.
Aktenzeichen 112-UJs-5581/23 bitte nicht notieren.
Vorgangsnummer 2024-008812 der Meldestelle.
Bei Signal heißt er @nordlicht.42.
Instagram-Konto: praevention_nord
Telegram: nordlicht_hilfe`,
    nothing: `
Wir haben vereinbart, dass die Faltblätter bis Ende März getauscht werden.
Frau Dr. Vogt geht am 1. Mai in den Ruhestand, z. B. mit einer kleinen Feier.
Die Beratung ist Mo.–Fr. von 9 bis 17 Uhr besetzt.
Im 3. Quartal waren es 48,5 % statt 35 %.
Der Träger zahlt 12.500 € Personalkosten, d. h. eine halbe Stelle.
Rückmeldung bzw. Protokoll folgt nächste Woche.
Er/sie sollte wissen, wann die Meldestelle besetzt ist.
Wir sprachen über Fortbildung, Öffentlichkeitsarbeit u. a. m.
Zwei Meldestellen und drei Beratungsstellen möchten mitmachen.
Die Zusammenarbeit läuft gut; niemand hat Einwände.
Das Treffen fand in Raum 12 statt und dauerte 90 Minuten.
Nächster Schritt: Entwurf schreiben, dann abstimmen.`,
    'no-block': `
TOP 5.2.1.3 wurde vertagt.
§ 184b StGB und Art. 9 Abs. 2 lit. g DSGVO wurden besprochen.
Förderkennzeichen 01KR2204B des BMBF läuft aus.
Am 12.11.2024 um 14.30 Uhr, Raum 2.07.
Zuwendungsbescheid vom 03.02.2025 über 45.000,00 €.
DIN EN ISO 9001:2015 ist Bedingung.
Die Fassung 2.0.1.5 des Leitfadens gilt ab Juli.
Legislaturperiode 2021/2025, Drucksache 20/1234.
Seiten 112–118 im Heft 3/2024.
Kapitel 1.2.3.4 wird gekürzt.`,
  },
  {
    country: 'FR',
    block: `
Le lien https://depot.exemple-partage.net/f/aa19 a été collé dans la note.
L'adresse était hxxps://exemple-forum[.]org/sujet/332, à ne pas ouvrir.
Il parlait de exemple-images.com/album/77 sans plus.
exemple-hebergeur point net barre oblique dossier barre oblique 8
Le serveur 198.51.100.204 répond encore.
Adresse IP : 203(.)0(.)113(.)12, signalée hier.
Empreinte MD5 e4d909c290d0fb1ca068ffaddf22cbd0 relevée.
SHA256 : E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855
magnet:?xt=urn:btih:ZOCMZQIPFFW7OLLMIC5HUB6BPCSDEOQU
Le site http://3g2upl4pq6kufc4m.onion/ n’existe plus.
Copie : http%3a%2f%2fexemple.net%2fa%2fb.zip
Sur mega.nz/folder/Xx12ab#k9 selon le partenaire.`,
    confirm: `
Écrire à claire.martin@prevention-exemple.fr avant jeudi.
claire.martin[arobase]prevention-exemple[point]fr
Joindre Mme Martin au 01 99 00 12 34.
Portable : +33 6 39 98 12 34.
Le site prevention-exemple.fr est à jour.
Voir www.exemple-ecoute.org pour les horaires.
Dossier n° 2024-5561 évoqué par erreur.
Réf. affaire 23/00417 à ne pas garder.
Procès-verbal n° 12345/2024 cité pendant la réunion.
Sur Instagram : @port_calme.
Pseudo Telegram : portcalme_aide
Son identifiant Discord est portcalme#0912.`,
    nothing: `
Nous avons convenu d’échanger les dépliants avant l’été.
La permanence est ouverte du lundi au vendredi, de 9 h à 17 h.
Mme Martin part à la retraite en mai ; son adjoint prend le relais.
Le budget commun est de 12 500 €, soit 60 % pour nous.
Les chiffres sont passés de 35 % à 48,5 % au 3e trimestre.
Prochaine étape : rédiger la lettre, c.-à-d. deux pages.
Ils ont répondu à 14 questions sur 20.
Un(e) collègue viendra présenter le service aux partenaires.
Deux associations et/ou une université pourraient se joindre à nous.
La réunion a duré une heure et demie, dans une bonne ambiance.
Rien à signaler ; tout le monde est d’accord.
Le formulaire en ligne sera traduit en arabe, etc.`,
    'no-block': `
Point 4.2.1.1 de l’ordre du jour reporté.
Article 227-23 du Code pénal et art. 9 du RGPD.
Convention de subvention n° 101100234 (CERV).
Le 14.03.2025 à 10h30, salle 2.12.
Loi n° 2021-478 du 21 avril 2021.
Norme ISO 27001:2022 exigée.
Version 3.1.4.1 du guide, pages 12-18.
Année scolaire 2023/2024 puis 2024/2025.
Règlement (UE) 2022/2065 discuté.
ISBN 978-2-07-036822-8 recommandé.`,
  },
  {
    country: 'NL',
    block: `
De link https://opslag.voorbeeld-bestanden.net/map/31 stond in de mail.
Genoemd werd hxxp://voorbeeldforum[.]com/draadje/88.
Zie voorbeeld-host.org/download/x7 volgens de melder.
voorbeeldhost punt nl schuine streep album schuine streep 4
De server op 192.0.2.8 is offline.
IP 203[.]0[.]113[.]250 doorgegeven.
Hash: 5d41402abc4b2a76b9719d911017c592
sha1=aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d hoort hier niet.
ed2k://|file|x.avi|733000000|31D6CFE0D16AE931B73C59D7E0C089C0|/
ipfs/QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWKPbdG op een gateway.
https://voor\u00adbeeld.net/a/\u200dbc met onzichtbare tekens.
h t t p s : / / voorbeeld . com / pad / 9`,
    confirm: `
Mail naar sanne.devries@preventie-voorbeeld.nl voor de folders.
sanne.devries apenstaartje preventie-voorbeeld punt nl
Bel 020 123 4567 voor tien uur.
Mobiel: 06-12345678.
Kijk op preventie-voorbeeld.nl voor de tijden.
De site www.voorbeeld-hulplijn.nl is vernieuwd.
Zaaknummer 2024/3391 werd genoemd.
Dossiernr. AMS-55812 per ongeluk vermeld.
Parketnummer 13/654321-23 hoort niet in dit systeem.
Op Instagram heet ze @stille_haven.
Snapchat: stillehaven22
Haar Telegram-naam is stillehaven_hulp.`,
    nothing: `
We hebben afgesproken om voor de zomer folders uit te wisselen.
De hulplijn is bereikbaar van ma t/m vr, 9.00 tot 17.00 uur.
Mevr. De Vries gaat in mei met pensioen; 's middags is er taart.
Het budget is € 12.500, waarvan 60% van ons.
Ze beantwoordden 14 van de 20 vragen.
Volgende stap: brief opstellen, d.w.z. twee pagina’s.
Hij/zij moet weten wanneer het meldpunt open is.
Twee meldpunten en/of een universiteit willen meedoen.
Het gesprek duurde een uur en verliep goed.
In het derde kwartaal steeg het aandeel van 35 naar 48,5 procent.
Iedereen is akkoord, dus we gaan door.
De vrijwilligers volgen o.a. een cursus gespreksvoering.`,
    'no-block': `
Agendapunt 6.1.2.3 is doorgeschoven.
Artikel 240b Sr en art. 9 AVG kwamen ter sprake.
Subsidienummer 101089123 loopt af.
Op 03-04-2025 om 10.30 uur in zaal 2.14.
Kamerstuk 35 925 nr. 12 besproken.
NEN-EN-ISO 9001:2015 is vereist.
Versie 2.3.0.1 van het protocol.
Schooljaar 2023/2024 was drukker dan 2022/2023.
Bladzijde 112-118 van nummer 3/2024.
Verordening (EU) 2016/679 geldt hier.`,
  },
];
