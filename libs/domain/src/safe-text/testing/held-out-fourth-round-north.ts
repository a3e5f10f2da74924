import type { HeldOutSentences } from './labelled-set.ts';

/** Swedish, Finnish, Danish, Estonian. */
export const FOURTH_ROUND_NORTH: readonly HeldOutSentences[] = [
  {
    country: 'SE',
    block: `
Länken https://filer.exempel-moln.net/h/23 kom i brevet.
De nämnde hxxps://forum[.]exempel[.]se/trad/8.
Det ligger på exempel-bilder.org/album/11, sa de.
exempel-sida punkt se snedstreck mapp snedstreck 3
Servern 198.51.100.12 är igång.
IP-adress 203[.]0[.]113[.]140
MD5-summa 1bc29b36f623ba82aaf6724fd3b16718.
SHA256 15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225
magnet:?xt=urn:btih:89abcdef0123456789abcdef0123456789abcdef
ciadotgov4sjwlzihbbgxnqg3xiyrg7so2r2o3lt5wz5ypk4sxyjstad.onion nämndes
http://0xCB007105/x som ren siffra`,
    confirm: `
Mejla karin.berg@prevention-exempel.se före fredag.
karin.berg snabel-a prevention-exempel punkt se
Ring 08-123 456 78 på förmiddagen.
Mobil 070-123 45 67.
Sidan prevention-exempel.se är uppdaterad.
Se www.exempel-stod.org.
Diarienr 2024/1187 nämndes av misstag.
Mål nr B 1234-24 hör inte hit.
Ärendenummer 55871 från vår linje.
På Instagram heter hon @tyst_hamn.
Telegram: tysthamn_se`,
    nothing: `
Vi kom överens om att byta foldrar före sommaren.
Linjen är öppen mån–fre kl. 9.00–17.00.
Dr Berg går i pension i maj, dvs. om två månader.
Budgeten är 125 000 kr, varav 60 % från oss.
De svarade på 14 av 20 frågor.
Nästa steg: skriva brevet, högst två sidor.
Den som svarar bör känna till våra öppettider.
Två organisationer och/eller ett lärosäte vill vara med.
Mötet varade en och en halv timme och gick bra.
Under tredje kvartalet ökade andelen från 35 till 48,5 procent.
Alla är överens, så vi fortsätter.`,
    'no-block': `
Punkt 5.1.1.3 på dagordningen sköts upp.
16 kap. 10 a § brottsbalken och artikel 9 GDPR.
Bidrag 101094321 löper ut.
Den 2025-04-03 kl. 10.30 i rum 2.17.
SFS 2018:218 togs upp.
SS-EN ISO 9001:2015 krävs.
Version 1.2.0.4 av handboken.
Läsåret 2023/2024.
Sidorna 112–118, nr 3/2024.`,
  },
  {
    country: 'FI',
    block: `
Linkki https://tiedostot.esimerkki-pilvi.net/t/7 tuli kirjeessä.
He mainitsivat hxxp://esimerkki-foorumi[.]fi/ketju/5.
Se on osoitteessa esimerkki-kuvat.org/albumi/10.
esimerkki-sivu piste fi kauttaviiva kansio kauttaviiva 6
Palvelin 192.0.2.31 on yhä päällä.
IP-osoite 203[.]0[.]113[.]201
MD5-tiiviste 482c811da5d5b4bc6d497ffa98491e38.
SHA1 f7c3bc1d808e04732adf679965ccc34ca7ae3441 listalla
magnet:?xt=urn:btih:13579bdf02468ace13579bdf02468ace13579bdf
Osoite s4k4ceiapwwgcm3mkb6e4diqecpo7kvdnfr5gg7sph7jjppqkvwwqtyd.onion.
esimerkki.fi%2Fa%2Fb%3Fid%3D3 kopioitiin`,
    confirm: `
Kirjoita osoitteeseen liisa.virta@ehkaisy-esimerkki.fi.
liisa.virta ät ehkaisy-esimerkki piste fi
Soita 09 123 4567 aamulla.
Matkapuhelin 040 123 4567.
Sivusto ehkaisy-esimerkki.fi on ajan tasalla.
Katso www.esimerkki-apu.org.
Asianumero 2024/881 mainittiin vahingossa.
Diaarinro R 24/1234 ei kuulu tänne.
Tapausnumero 55-2024 linjaltamme.
Instagramissa hän on @hiljainen_satama.
Telegram: hiljainensatama_fi`,
    nothing: `
Sovimme esitteiden vaihdosta ennen kesää.
Linja päivystää ma–pe klo 9.00–17.00.
Tri Virta jää eläkkeelle toukokuussa.
Budjetti on 12 500 €, josta 60 % meiltä.
He vastasivat 14 kysymykseen 20:stä.
Seuraava askel: kirje, ts. kaksi sivua.
Vastaajan pitäisi tietää aukioloaikamme.
Kaksi järjestöä ja/tai yliopisto haluaa mukaan.
Kokous kesti puolitoista tuntia ja sujui hyvin.
Kolmannella neljänneksellä osuus nousi 35:stä 48,5 prosenttiin.
Kaikki ovat samaa mieltä, joten jatketaan.`,
    'no-block': `
Esityslistan kohta 4.2.2.1 siirrettiin.
RL 17 luku 19 § ja GDPR 9 artikla.
Avustus 101095555 päättyy.
3.4.2025 klo 10.30, huone 2.13.
Laki 1050/2018 mainittiin.
SFS-EN ISO 9001:2015 vaaditaan.
Oppaan versio 1.1.0.9.
Lukuvuosi 2023/2024.
Sivut 112–118, numero 3/2024.`,
  },
  {
    country: 'DK',
    block: `
Linket https://filer.eksempel-sky.net/b/12 kom med posten.
De nævnte hxxp://forum-eksempel[.]dk/traad/4.
Det ligger på eksempel-billeder.org/album/5.
eksempel-side punktum dk skråstreg mappe skråstreg 2
Serveren 192.0.2.64 kører stadig.
MD5 e10adc3949ba59abbe56e057f20f883e noteret.`,
    confirm: `
Skriv til mette.holm@forebyggelse-eksempel.dk.
mette.holm snabel-a forebyggelse-eksempel punktum dk
Ring 33 12 34 56 før ti.
Siden forebyggelse-eksempel.dk er opdateret.
Sagsnummer 2024-1187 blev nævnt ved en fejl.
J.nr. 24/05512 hører ikke til her.
På Instagram hedder hun @stille_havn.`,
    nothing: `
Vi aftalte at bytte foldere før sommer.
Linjen er åben man.–fre. kl. 9-17.
De svarede på 14 af 20 spørgsmål, dvs. 70 pct.
Budgettet er 125.000 kr., heraf 60 % fra os.
Alle er enige, så vi går videre.
Mødet varede halvanden time og gik godt.`,
    'no-block': `
Punkt 3.1.1.2 på dagsordenen blev udsat.
Straffelovens § 235 og artikel 9 i GDPR.
Tilskud 101098123 udløber.
Den 03.04.2025 kl. 10.30 i lokale 2.20.
Lov nr. 502 af 23/05/2018.`,
  },
  {
    country: 'EE',
    block: `
Link https://failid.naidis-pilv.net/f/8 tuli kirjaga.
Mainiti hxxp://naidis-foorum[.]ee/teema/6.
See on aadressil naidis-pildid.org/album/9.
Server 198.51.100.33 töötab.
MD5 25d55ad283aa400af464c76d713c07ad kirjas.`,
    confirm: `
Kirjuta aadressil mari.tamm@ennetus-naidis.ee.
Helista 612 3456 hommikul.
Leht ennetus-naidis.ee on ajakohane.
Kriminaalasja nr 24231501234 mainiti kogemata.
Juhtumi number 2024-55 ei kuulu siia.
Instagramis on ta @vaikne_sadam.`,
    nothing: `
Leppisime kokku voldikute vahetamises enne suve.
Liin töötab E–R kell 9–17.
Nad vastasid 14 küsimusele 20-st.
Eelarve on 12 500 eurot, millest 60% meilt.
Kõik on nõus, jätkame.`,
    'no-block': `
Päevakorra punkt 2.1.1.3 lükati edasi.
KarS § 178 ja IKÜM artikkel 9.
Toetus 101099001 lõpeb.
03.04.2025 kell 10.30, ruum 2.21.`,
  },
];
