import type { HeldOutSentences } from './labelled-set.ts';

/** Polish, Czech, Hungarian, Croatian, Bulgarian. */
export const FOURTH_ROUND_EAST: readonly HeldOutSentences[] = [
  {
    country: 'PL',
    block: `
Link https://pliki.przyklad-chmura.net/k/318 był w liście.
Podano hxxp://forum-przyklad[.]com/watek/6.
Jest na przyklad-obrazy.org/album/15, jak mówią.
przyklad-strona kropka com ukośnik folder ukośnik 2
Serwer 192.0.2.77 nadal działa.
Adres IP 203[.]0[.]113[.]31.
Suma MD5 d8578edf8458ce06fbc5bb76a58c5ca4.
sha-1: b1b3773a05c0ed0176787a4f1574ff0075f7521e
magnet:?xt=urn:btih:d2474e86c95b19b8bcfdb92bc12c9d44667cfa36
http://facebookwkhpilnemxj7asaniu7vnjjbiltxjqhye3mhbshg7kx5tfyd.onion/x
https://przy\u200cklad.pl/a/1
hxxps : // przyklad [dot] org / x / 1`,
    confirm: `
Pisać na anna.nowak@profilaktyka-przyklad.pl do piątku.
anna.nowak małpa profilaktyka-przyklad kropka pl
Dzwonić 22 123 45 67 przed dziesiątą.
Kom. +48 601 234 567.
Strona profilaktyka-przyklad.pl jest aktualna.
Zob. www.przyklad-pomoc.org.
Sygn. akt II K 123/24 padła przez pomyłkę.
Sprawa nr 2024/5512 nie powinna tu trafić.
Numer zgłoszenia 778812 z naszego dyżuru.
Na Instagramie to @cicha_przystan.
Telegram: cichaprzystan_pl
Jej login na Discordzie: cichaprzystan#3310`,
    nothing: `
Uzgodniliśmy wymianę ulotek przed latem.
Telefon działa od pon. do pt. w godz. 9.00–17.00.
Dr Nowak przechodzi w maju na emeryturę.
Budżet wynosi 12 500 zł, z czego 60% od nas.
Odpowiedzieli na 14 z 20 pytań.
Następny krok: napisać list, tj. dwie strony.
Osoba dyżurująca powinna znać nasze godziny.
Dwie fundacje i/lub uczelnia chcą dołączyć.
Spotkanie trwało półtorej godziny i poszło dobrze.
W III kwartale wzrost z 35% do 48,5%.
Wszyscy są zgodni, więc idziemy dalej.
Wolontariusze przejdą m.in. kurs rozmowy.`,
    'no-block': `
Punkt 4.1.1.2 porządku obrad przełożono.
Art. 202 § 4a k.k. oraz art. 9 RODO.
Umowa o dotację 101093456 wygasa.
Dnia 03.04.2025 o 10.30 w sali 2.16.
Dz.U. 2018 poz. 1000 omówiono.
PN-EN ISO 9001:2015 wymagana.
Wersja 3.2.0.4 poradnika.
Rok szkolny 2023/2024.
Strony 112–118, zeszyt 3/2024.
Rozporządzenie (UE) 2022/2065 wchodzi w życie.`,
  },
  {
    country: 'CZ',
    block: `
Odkaz https://soubory.priklad-cloud.net/s/44 přišel poštou.
Uvedli hxxps://forum[.]priklad[.]cz/vlakno/7.
Je to na priklad-obrazky.org/album/2, říkali.
priklad-web tečka cz lomeno složka lomeno 9
Server 198.51.100.55 stále běží.
IP adresa 203[.]0[.]113[.]88.
Otisk MD5 0d107d09f5bbe40cade3de5c71e9e9b7.
SHA256 ef92b778bafe771e89245b89ecbc08a44a4e166c06659911881f383d4473e94f v seznamu
magnet:?xt=urn:btih:0123456789abcdef0123456789abcdef01234567
Skrytá služba p53lf57qovyuvwsc6xnrppyply3vtqm7l6pcobkmyqsiofyeznfu5uqd.onion.
ftp://priklad.net/pub/x.rar`,
    confirm: `
Napsat na jana.novotna@prevence-priklad.cz do pátku.
jana.novotna zavináč prevence-priklad tečka cz
Volat 222 123 456 dopoledne.
Mobil +420 601 234 567.
Web prevence-priklad.cz je aktuální.
Viz www.priklad-pomoc.org.
Sp. zn. 2 T 123/2024 zazněla omylem.
Č. j. KRPA-12345/ČJ-2024 sem nepatří.
Případ č. 2024-771 z naší linky.
Na Instagramu je @tichy_pristav.
Telegram: tichypristav_cz`,
    nothing: `
Domluvili jsme se na výměně letáků před létem.
Linka je otevřena po–pá od 9.00 do 17.00 hodin.
Paní dr. Novotná odchází v květnu do důchodu.
Rozpočet činí 12 500 Kč, z toho 60 % od nás.
Odpověděli na 14 z 20 otázek.
Další krok: napsat dopis, tj. dvě strany.
Kdo bere telefon, měl by znát naši otevírací dobu.
Dvě organizace a/nebo univerzita se chtějí přidat.
Schůzka trvala hodinu a půl a proběhla dobře.
Ve 3. čtvrtletí růst z 35 % na 48,5 %.
Všichni souhlasí, takže pokračujeme.`,
    'no-block': `
Bod 2.1.4.3 programu byl odložen.
§ 192 trestního zákoníku a čl. 9 GDPR.
Grant 101088777 končí.
Dne 03.04.2025 v 10.30, místnost 2.18.
Zákon č. 110/2019 Sb. byl zmíněn.
ČSN EN ISO 9001:2016 požadována.
Verze 1.0.3.2 metodiky.
Školní rok 2023/2024.
Strany 112–118, číslo 3/2024.`,
  },
  {
    country: 'HU',
    block: `
A https://fajlok.pelda-felho.net/m/19 link levélben jött.
Említették: hxxp://pelda-forum[.]hu/tema/3.
A pelda-kepek.org/album/6 oldalon van, mondták.
pelda-oldal pont hu per mappa per 4
A 192.0.2.99 szerver még él.
IP-cím: 203[.]0[.]113[.]5
MD5 lenyomat 96e79218965eb72c92a549dd5a330112.
SHA1: 3c363836cf4e16666669a25da280a1865c2d2874
magnet:?xt=urn:btih:FEDCBA9876543210FEDCBA9876543210FEDCBA98
A brcl4dkiufpmlyq5vpzz7zyl4wiyu2jquzbnmnhq2ztuwxbe5nlvkxyd.onion cím nem ide való.
https://pеlda.hu/a/b cirill betűvel`,
    confirm: `
Írjunk a kiss.eva@megelozes-pelda.hu címre péntekig.
kiss.eva kukac megelozes-pelda pont hu
Hívni: 06 1 234 5678 délelőtt.
Mobil +36 30 123 4567.
A megelozes-pelda.hu oldal friss.
Lásd www.pelda-segitseg.org.
Ügyszám: 2024/B.1123, tévedésből hangzott el.
Iktatószám 5512-3/2024 nem ide való.
A bejelentés száma 778-2024 volt.
Instagramon @csendes_kikoto.
Telegram: csendeskikoto_hu`,
    nothing: `
Megállapodtunk, hogy nyár előtt szórólapot cserélünk.
A vonal hétfőtől péntekig 9.00 és 17.00 között hívható.
Dr. Kiss Éva májusban nyugdíjba megy.
A költségvetés 1 250 000 Ft, 60%-át mi adjuk.
A 20 kérdésből 14-re válaszoltak.
Következő lépés: levél megírása, azaz két oldal.
Aki felveszi, tudja a nyitvatartásunkat.
Két szervezet és/vagy egy egyetem csatlakozna.
A megbeszélés másfél óráig tartott, jól sikerült.
A III. negyedévben 35%-ról 48,5%-ra nőtt.
Mindenki egyetért, tehát folytatjuk.`,
    'no-block': `
A napirend 3.1.2.2 pontját elhalasztottuk.
A Btk. 204. §-a és a GDPR 9. cikke.
A 101091234 számú támogatás lejár.
2025.04.03. 10.30, 2.08-as terem.
A 2011. évi CXII. törvény szóba került.
MSZ EN ISO 9001:2015 feltétel.
Az útmutató 2.1.0.3 változata.
A 2023/2024-es tanév.
A 112–118. oldal, 2024/3. szám.`,
  },
  {
    country: 'HR',
    block: `
Poveznica https://datoteke.primjer-oblak.net/d/17 stigla je poštom.
Spomenuli su hxxps://forum[.]primjer[.]hr/tema/1.
Nalazi se na primjer-slike.org/album/30, kažu.
primjer-stranica točka hr kosa crta mapa kosa crta 8
Poslužitelj 198.51.100.90 još radi.
IP adresa 203[.]0[.]113[.]7
MD5 sažetak 5ebe2294ecd0e0f08eab7690d2a6ee69.
SHA256 8d969eef6ecad3c29a3a629280e686cf0c3f5d5a86aff3ca12020c923adc6c92 na popisu
magnet:?xt=urn:btih:ffeeddccbbaa99887766554433221100ffeeddcc
protonmailrmez3lotccipshtkleegetolb73fuirgj7r4o4vfu7ozyd.onion
bit.ly/3xYzAb9 bez objašnjenja`,
    confirm: `
Pišite na ivana.horvat@prevencija-primjer.hr do petka.
ivana.horvat (at) prevencija-primjer (točka) hr
Nazvati 01 2345 678 ujutro.
Mobitel +385 91 234 5678.
Stranica prevencija-primjer.hr je ažurna.
Vidi www.primjer-pomoc.org.
Broj predmeta K-123/2024 spomenut greškom.
Predmet br. 2024/55 ne pripada ovamo.
Klasa: 030-02/24-01/12, obrisati.
Na Instagramu je @tiha_luka.
Telegram: tihaluka_hr`,
    nothing: `
Dogovorili smo razmjenu letaka prije ljeta.
Linija radi pon.–pet. od 9 do 17 sati.
Dr. Horvat odlazi u svibnju u mirovinu.
Proračun iznosi 12.500 €, od toga 60 % mi.
Odgovorili su na 14 od 20 pitanja.
Sljedeći korak: pismo, tj. dvije stranice.
Tko se javi, treba znati naše radno vrijeme.
Dvije udruge i/ili sveučilište žele se pridružiti.
Sastanak je trajao sat i pol i prošao dobro.
U 3. tromjesečju rast s 35 % na 48,5 %.
Svi se slažu, pa nastavljamo.`,
    'no-block': `
Točka 1.4.2.3 dnevnog reda odgođena.
Članak 163. Kaznenog zakona i čl. 9. GDPR-a.
Potpora 101097890 istječe.
03.04.2025. u 10.30, dvorana 2.19.
NN 42/2018 je spomenut.
HRN EN ISO 9001:2015 obvezna.
Inačica 2.2.0.1 priručnika.
Školska godina 2023/2024.
Stranice 112–118, broj 3/2024.`,
  },
  {
    country: 'BG',
    block: `
Връзката https://failove.primer-oblak.net/v/5 дойде по пощата.
Споменаха hxxp://forum-primer[.]bg/tema/7.
Намира се на пример.бг/албум/4.
Сървърът 203.0.113.118 още работи.
MD5 fcea920f7412b5da7be0cf42b8c93759 е записан.`,
    confirm: `
Пишете на elena.ivanova@prevencia-primer.bg.
Телефон 02 123 4567 сутрин.
Страницата prevencia-primer.bg е актуална.
Дело № 1234/2024 беше споменато по погрешка.
Вх. № 5512/24 да се изтрие.
В Инстаграм е @tih_pristan.`,
    nothing: `
Разбрахме се да разменим брошури преди лятото.
Линията работи от пон. до пет., 9–17 ч.
Отговориха на 14 от 20 въпроса.
Бюджетът е 12 500 лв., 60% от нас.
Всички са съгласни, продължаваме.`,
    'no-block': `
Точка 2.3.3.1 от дневния ред е отложена.
Чл. 159 от НК и чл. 9 от ОРЗД.
Безвъзмездна помощ 101099222 изтича.
На 03.04.2025 г. в 10.30 ч., зала 2.22.`,
  },
];
