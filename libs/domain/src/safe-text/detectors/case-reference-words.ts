/** Splits a list of words; the lists are long, so they are written as prose. */
function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Words that name a reference or a file of a case; whatever number follows belongs to one. Lower case, no final dot. */
export const STRONG_WORDS = words(`
  pulse siena icse pharos niche crime-reference
  iccam ncmec cybertip cybertips cybertipline case-id caseid report-id reportid ticket-id
  aktenzeichen geschäftszeichen geschäftszahl aktenzahl ermittlungsverfahren verfahren tagebuchnummer vorgangsnummer vorgang fallnummer fallnr aktennummer meldungsnummer meldenummer ticketnummer
  zaaknummer zaaknr dossiernummer dossiernr parketnummer parketnr meldingsnummer meldingsnr pv-nummer proces-verbaal procesverbaal proces-verbaalnummer
  sagsnummer sagsnr journalnummer journalnr saksnummer
  dnr diarienummer diarienr ärendenummer ärendenr målnummer k-nummer k-nr knr
  sygn sygnatura sygnaturą sygn.akt sygnatury rsd
  spisová spisovou značka značkou jednací jednacím
  ügyszám ügyszámú ügyszáma ügyszámon iktatószám iktatószámú ügyiratszám bejelentésszám
  expediente expte atestado diligencias sumario
  inquérito nuipc processo
  procedimento fascicolo r.g.n.r rgnr
  procédure parquet procès-verbal
  dosar dosarul dosarului predmet predmeta predmetu predmetom urbroj ur.broj klasa
  δικογραφία δικογραφίας πρωτ πρωτόκολλο πρωτοκόλλου
  дело дела делу преписка преписката преписки кусп производство
  rikosilmoitus rikosilmoituksen r-ilmoitus diaarinumero diaarinro asianumero asianro tapausnumero
  kriminaalasi kriminaalasja viitenumber toimik
  soruşturma esas dosya dosyası ihbar
`);

/** The same, but so short that only the dot or colon behind tells them from an ordinary word ("az" is Hungarian for "the"). */
export const STRONG_ABBREVIATIONS = words(
  'az gz j č.j čj j.nr jnr sp zn prot rg pv akt spis вх рег ds expte proc procº kenm',
);

/** Words that name a case as well as many other things; the number itself must look like a reference. */
export const WEAK_WORDS = words(`
  crime case cases case-no report ref refs reference references ticket incident file docket complaint tip submission caseref log investigation urn
  fall akte akten vorfall referenz anzeige meldung ermittlung ermittlungen
  zaak dossier melding aangifte onderzoek incident referentie kenmerk
  utredning förundersökning efterforskning anmeldelse anmeldelsen anmälan anmälans polisanmälan politianmeldelse sag sagen sak saken reference mål målet ärende ärendet referens
  śledztwo śledztwa dochodzenie dochodzenia zgłoszenie zgłoszenia zgłoszeniu zawiadomienie akta sprawa sprawy sprawie sprawę nr-sprawy referencyjny
  vyšetřování trestní podnět hlášení oznámení spis spisu případ případu případě věc věci
  nyomozás nyomozási eljárás bejelentés bejelentése eset esetszám ügy ügyben üggyel hivatkozás hivatkozási
  investigación investigação indagine inchiesta querella denuncia denúncia queixa segnalazione pratica queixa-crime asunto autos caso casos referencia referência riferimento rif
  enquête plainte dossier instruction signalement notice affaire affaires référence réf
  ancheta anchetă sesizare sesizarea plângere plângerea cauza cazul cazului caz referință referința
  istraga istrage kazneni prijava prijave prijavi spis spisa slučaj slučaja slučaju oznaka oznakom
  разследване расследование заявление жалба сигнал сигнала сигналът случай случая случаю сообщение
  esitutkinta ilmoitus ilmoituksen uurimine tapaus tapauksen viite asia juhtum viide vaka olay referans başvuru
  έρευνα μήνυση μήνυσης καταγγελία καταγγελίας υπόθεση υπόθεσης αναφορά αναφοράς υποθ juhtumi teade
`);

/** Small words and signs that may stand between the word and the number. */
export const LINK_WORDS = words(`
  no nos nr num number numbers id ids code ref reference # n no. n° nº n.º n.o nro numer numero número numéro nummer nummern br broj broja brojem cislo čís číslo číslem č szám száma számú
  sz αρ αρ. αριθμός αριθμό αριθ numărul număr numarul numero numeron numbri sayı sayılı numarası numarasıyla номер ном н
  police policier politie polizei polizeilich policial policiales policía judicial judiciaire penal penale pénale penálny policijski policyjne poliției полицейско уголовное наказателно δικαστική nommé given
  har met hat ha tiene tem ma má lautet lyder heet heißt est è é är er on
  the is was with as under to de la le du der die das den mit unter von zu avec sous el con bajo com o a sob il con z ze pod o s se za med som til till under på cu sub
  με του την τον η ο το με с со под за од pe în în: în la dos ilmoituksen akt zn j penal penale pénale previas preliminares karne
  report case ticket file dossier hotline internal interne intern our your their unser ihr notre
`);

/** Words that name other numbered things; a number behind one of these is not a case. */
export const OTHER_WORDS = words(`
  grant agreement project invoice order contract budget account iban isbn issn doi iso vat room page version directive regulation article law act decision
  purchase po agenda minutes policy standard annual offer tender proposal mou deliverable milestone
  zuwendung zuwendungsbescheid projekt projektnummer rechnung rechnungsnummer vertrag haushalt förderkennzeichen richtlinie verordnung
  projet facture convention subvention contrat directive règlement
  factuur subsidie contract project overeenkomst richtlijn verordening
  proyecto factura subvención contrato directiva reglamento presupuesto
  projeto fatura subvenção orçamento regulamento
  progetto fattura sovvenzione contratto direttiva regolamento bilancio
  projekt projektu faktura faktury umowa umowy dotacja dotacji dyrektywa rozporządzenie
  faktury smlouva smlouvy dotace směrnice nařízení
  projekt számla számlaszám szerződés támogatás irányelv rendelet pályázat
  projektet fakturan avtal bidrag direktiv förordning
  fakturaen aftale bevilling tilskud forordning
  projekta račun računa ugovor ugovora potpora direktiva uredba natječaj
  proiect factură factura contractul directiva regulamentul finanțare
  τιμολόγιο επιχορήγηση σύμβαση έργο οδηγία κανονισμός προϋπολογισμός
  фактура договор проект директива регламент грант бюджет счёт
  lasku avustus sopimus hanke arve leping toetus projekti fatura sözleşme hibe proje yönetmelik
`);

/** Ends of compound words that name a case: "Strafanzeige", "polisärende", "strafdossier". */
export const COMPOUND_ENDS =
  /(?:anzeige|meldung|zeichen|akte|vorgang|zaak|dossier|ärende|ärendet|anmälan|anmeldelse|ügy|ügye|ügyben|melding)$/u;

/** Where the word follows the number: "13000/4412/2024. bü. számú ügyben", "2024/118 sayılı soruşturma". */
export const ANNOUNCED_BEHIND =
  /^\.?\s?(?:bü\.?\s)?(?:számú|számon|sz\.|sayılı|numaralı|numbri all|numeroinen)\s?(?:[\p{L}-]+\s)?(?:ügy|bejelent|nyomoz|eljár|akt|irat|soruşturma|dosya|ihbar|esas|asia|juhtum)/u;
