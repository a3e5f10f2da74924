import type { HeldOutSentences } from './labelled-set.ts';

/** Spanish, Italian, Portuguese, Greek, Romanian. */
export const FOURTH_ROUND_SOUTH: readonly HeldOutSentences[] = [
  {
    country: 'ES',
    block: `
El enlace https://archivos.ejemplo-nube.net/c/5521 llegó por correo.
Citaron hxxps://foro[.]ejemplo[.]org/tema/12 en la llamada.
Aparece en ejemplo-imagenes.com/galeria/9 según ellos.
ejemplo-sitio punto com barra fotos barra 33
El servidor 203.0.113.19 sigue activo.
IP: 198[.]51[.]100[.]7
Hash MD5 098f6bcd4621d373cade4e832627b4f6 anotado.
SHA-256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
magnet:?xt=urn:btih:3b245504cf5f11bbdbe1201cea6a6bf45aee1bc0
Servicio oculto vww6ybal4bd7szmgncyruucpgfkqahzddi37ktceo3ah7ngmcopnpyyd.onion/foro
http://еjemplo.com/carpeta con letras raras
https://ejemplo。com/ruta/7`,
    confirm: `
Escribir a lucia.perez@prevencion-ejemplo.es por los folletos.
lucia.perez (arroba) prevencion-ejemplo (punto) es
Llamar al 912 345 678 antes de las diez.
Móvil +34 612 345 678.
Su web es prevencion-ejemplo.es y está al día.
Véase www.ejemplo-ayuda.org.
Expediente 2024/00871 mencionado por error.
Nº de caso 5512-B, no conservar.
Diligencias previas 1234/2024 del juzgado.
En Instagram es @puerto_tranquilo.
Usuario de Telegram: puertotranquilo_es
Su Skype es puerto.tranquilo`,
    nothing: `
Acordamos intercambiar folletos antes del verano.
La línea atiende de lunes a viernes, de 9:00 a 17:00 h.
La Sra. Pérez se jubila en mayo; la sustituye su adjunto.
El presupuesto es de 12.500 €, un 60 % nuestro.
Respondieron a 14 de las 20 preguntas.
Próximo paso: redactar la carta, p. ej. dos páginas.
El/la coordinador/a conoce nuestro horario.
Dos asociaciones y/o una universidad quieren participar.
La reunión duró hora y media y fue bien.
En el tercer trimestre pasamos del 35 % al 48,5 %.
Todos están de acuerdo, así que seguimos.
¿Quién prepara la formación de otoño? Lo hablamos en junio.`,
    'no-block': `
El punto 3.2.1.4 del orden del día se aplazó.
Artículo 189 del Código Penal y art. 9.2 RGPD.
Subvención 101099871 (CERV-2022).
El 03.04.2025 a las 10.30 en la sala 2.11.
Ley Orgánica 8/2021, de 4 de junio.
Norma UNE-EN ISO 9001:2015 exigida.
Versión 5.0.2.1 del manual.
Curso 2023/2024 frente a 2022/2023.
Páginas 112-118 del número 3/2024.
Reglamento (UE) 2021/1232 prorrogado.`,
  },
  {
    country: 'IT',
    block: `
Il link https://file.esempio-cloud.net/d/771 era nella nota.
Citato hxxp://forum-esempio[.]com/topic/90.
Si trova su esempio-immagini.org/album/3 a quanto dicono.
esempio-sito punto com barra cartella barra 5
Il server 192.0.2.201 risulta spento.
Indirizzo IP 203[.]0[.]113[.]66.
Impronta MD5 25f9e794323b453885f5181f1b624d0b.
sha1 7c4a8d09ca3762af61e59520943dc26494f8941b nella lista.
Infohash c9e15763f722f23e98a29decdfae341b98d53056
http://expyuzz4wqqyqhjn.onion/indice
https://esem\u2060pio.net/x/y
Copiato: https%253A%252F%252Fesempio.org%252Fa`,
    confirm: `
Scrivere a giulia.rossi@prevenzione-esempio.it entro venerdì.
giulia.rossi chiocciola prevenzione-esempio punto it
Chiamare lo 06 1234 5678 prima delle dieci.
Cellulare 347 123 4567.
Il sito prevenzione-esempio.it è aggiornato.
Vedi www.esempio-ascolto.org.
Fascicolo n. 2024/1182 citato per errore.
Procedimento penale n. 1234/24 R.G.N.R. non va annotato.
Pratica nr. 5561-C della linea.
Su Instagram è @porto_sereno.
Nome utente Telegram: portosereno_it
Contatto Snapchat portosereno99`,
    nothing: `
Abbiamo deciso di scambiarci i volantini prima dell’estate.
La linea risponde dal lunedì al venerdì, ore 9.00-17.00.
La dott.ssa Rossi va in pensione a maggio.
Il bilancio è di 12.500 €, il 60% a nostro carico.
Hanno risposto a 14 domande su 20.
Prossimo passo: scrivere la lettera, cioè due pagine.
Chi risponde al telefono dovrebbe conoscere i nostri orari.
Due associazioni e/o un ateneo vogliono partecipare.
L’incontro è durato un’ora e mezza ed è andato bene.
Nel terzo trimestre si è passati dal 35% al 48,5%.
Tutti d’accordo, quindi si prosegue.
Il sig. Bianchi presenterà il servizio ai partner, ecc.`,
    'no-block': `
Il punto 2.3.1.1 all’ordine del giorno è rinviato.
Art. 600-ter c.p. e art. 9 GDPR.
Sovvenzione 101087654 in scadenza.
Il 03.04.2025 alle 10.30, aula 2.09.
Legge 3 agosto 1998, n. 269.
UNI EN ISO 9001:2015 richiesta.
Versione 1.4.0.2 delle linee guida.
Anno scolastico 2023/2024.
D.Lgs. 196/2003 e successive modifiche.
Pagine 112-118, fascicolo 3/2024 della rivista.`,
  },
  {
    country: 'PT',
    block: `
A ligação https://ficheiros.exemplo-nuvem.net/p/62 veio no correio.
Referiram hxxps://forum[.]exemplo[.]com/topico/4.
Está em exemplo-imagens.org/galeria/21, dizem.
exemplo-sitio ponto com barra pasta barra 8
O servidor 203.0.113.144 ainda responde.
IP 198[.]51[.]100[.]91 comunicado.
MD5: 827ccb0eea8a706c4c34a16891f84e7b
SHA256 5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8 consta da lista
magnet:?xt=urn:btih:9f9165d9a281a9b8e782cd5176bbcc8256fd1871&tr=x
duckduckgogg42xjoc72x3sjasowoarfbgcmvfimaftt6twagswzczad.onion foi citado
http:\\\\exemplo.net\\a\\b
Em discord.gg/xY7kPq2 segundo o parceiro.`,
    confirm: `
Escrever para ines.silva@prevencao-exemplo.pt até quinta.
ines.silva arroba prevencao-exemplo ponto pt
Ligar para 21 123 4567 de manhã.
Telemóvel 912 345 678.
O sítio prevencao-exemplo.pt está atualizado.
Ver www.exemplo-apoio.org.
Processo n.º 412/24.7JDLSB referido por engano.
N.º de caso 2024-7781, apagar.
Inquérito 1234/23 do Ministério Público.
No Instagram é @porto_calmo.
Utilizador do Telegram: portocalmo_pt
WhatsApp dela: +351 912 345 679`,
    nothing: `
Combinámos trocar folhetos antes do verão.
A linha atende de segunda a sexta, das 9h às 17h.
A Dra. Silva reforma-se em maio.
O orçamento é de 12 500 €, 60 % nosso.
Responderam a 14 das 20 perguntas.
Próximo passo: redigir a carta, ou seja, duas páginas.
Quem atende deve conhecer o nosso horário.
Duas associações e/ou uma universidade querem entrar.
A reunião durou hora e meia e correu bem.
No 3.º trimestre passámos de 35 % para 48,5 %.
Todos concordam, por isso avançamos.
O(a) técnico(a) fará a apresentação em setembro.`,
    'no-block': `
O ponto 1.2.3.4 da ordem de trabalhos foi adiado.
Artigo 176.º do Código Penal e art. 9.º do RGPD.
Subvenção 101078945 termina em breve.
Em 03.04.2025, às 10.30, sala 2.05.
Lei n.º 58/2019, de 8 de agosto.
NP EN ISO 9001:2015 exigida.
Versão 2.0.0.7 do guia.
Ano letivo 2023/2024.
Páginas 112-118 do n.º 3/2024 da revista.
Diretiva 2011/93/UE transposta.`,
  },
  {
    country: 'GR',
    block: `
Ο σύνδεσμος https://arxeia.paradeigma-cloud.net/a/3 ήρθε με γράμμα.
Ανέφεραν hxxps://forum[.]paradeigma[.]gr/thema/2.
Βρίσκεται στο paradeigma-eikones.org/album/14, είπαν.
paradeigma τελεία gr κάθετος fakelos κάθετος 7
Ο διακομιστής 203.0.113.61 λειτουργεί.
Διεύθυνση IP 198[.]51[.]100[.]140
Αποτύπωμα MD5 7c6a180b36896a0a8c02787eeafb0e4c.
SHA256 65e84be33532fb784c48129675f9eff3a682b27168c0ea744b2cf58ee02337c5 στη λίστα
magnet:?xt=urn:btih:2468ace013579bdf2468ace013579bdf24680ace
Κρυφή υπηρεσία xmh57jrknzkhv6y3ls3ubitzfqnkrwxhopf5aygthi7d6rplyvk3noyd.onion
http://ｐａｒａｄｅｉｇｍａ.gr／φάκελος／1`,
    confirm: `
Γράψτε στο maria.pappa@prolipsi-paradeigma.gr έως Παρασκευή.
maria.pappa παπάκι prolipsi-paradeigma τελεία gr
Τηλέφωνο 210 123 4567 το πρωί.
Κινητό +30 694 123 4567.
Ο ιστότοπος prolipsi-paradeigma.gr είναι ενημερωμένος.
Δείτε www.paradeigma-voithia.org.
Αρ. υπόθεσης 2024/551 ακούστηκε κατά λάθος.
Αριθμός πρωτοκόλλου 12345/24, να σβηστεί.
Δικογραφία ΑΒΜ Α2024/1234 δεν ανήκει εδώ.
Στο Instagram είναι @isyxo_limani.
Telegram: isyxolimani_gr`,
    nothing: `
Συμφωνήσαμε να ανταλλάξουμε φυλλάδια πριν το καλοκαίρι.
Η γραμμή λειτουργεί Δευτ.–Παρ. 9:00–17:00.
Η κ. Παππά συνταξιοδοτείται τον Μάιο.
Ο προϋπολογισμός είναι 12.500 €, το 60% από εμάς.
Απάντησαν σε 14 από τις 20 ερωτήσεις.
Επόμενο βήμα: επιστολή, δηλ. δύο σελίδες.
Όποιος απαντά πρέπει να ξέρει το ωράριό μας.
Δύο οργανώσεις ή/και ένα πανεπιστήμιο θέλουν να συμμετάσχουν.
Η συνάντηση κράτησε μιάμιση ώρα και πήγε καλά.
Στο γ΄ τρίμηνο από 35% σε 48,5%.
Όλοι συμφωνούν, άρα προχωράμε.`,
    'no-block': `
Το σημείο 3.3.1.2 της ημερήσιας διάταξης αναβλήθηκε.
Άρθρο 348Α ΠΚ και άρθρο 9 ΓΚΠΔ.
Επιχορήγηση 101092222 λήγει.
Στις 03.04.2025, 10.30, αίθουσα 2.10.
Ν. 4624/2019 συζητήθηκε.
ΕΛΟΤ EN ISO 9001:2015 απαιτείται.
Έκδοση 2.0.4.1 του οδηγού.
Σχολικό έτος 2023/2024.
Σελίδες 112–118, τεύχος 3/2024.`,
  },
  {
    country: 'RO',
    block: `
Linkul https://fisiere.exemplu-nor.net/f/64 a venit prin poștă.
Au menționat hxxp://forum-exemplu[.]ro/subiect/9.
Este pe exemplu-imagini.org/album/20, au spus.
exemplu-site punct ro bară dosar bară 5
Serverul 192.0.2.180 încă răspunde.
Adresa IP 203[.]0[.]113[.]170
MD5 6c569aabbf7775ef8fc570e228c16b98 notat.
sha1 d033e22ae348aeb5660fc2140aec35850c4da997
magnet:?xt=urn:btih:aabbccddeeff00112233445566778899aabbccdd
nytimesn7cgmftshazwhfgzm37qxb44r64ytbb2dj3x62d2lljsciiyd.onion a fost citat
https://exemplu&#46;ro/a/b`,
    confirm: `
Scrieți la ioana.popa@preventie-exemplu.ro până vineri.
ioana.popa arond preventie-exemplu punct ro
Sunați la 021 123 4567 dimineața.
Mobil +40 721 234 567.
Site-ul preventie-exemplu.ro este la zi.
Vezi www.exemplu-ajutor.org.
Dosar nr. 1234/300/2024 menționat din greșeală.
Dosar penal 567/P/2024, de șters.
Număr caz 2024-33 de la linia noastră.
Pe Instagram este @port_linistit.
Telegram: portlinistit_ro`,
    nothing: `
Am convenit să schimbăm pliante înainte de vară.
Linia răspunde de luni până vineri, 9:00–17:00.
Dna dr. Popa se pensionează în mai.
Bugetul este de 12.500 lei, 60% de la noi.
Au răspuns la 14 din 20 de întrebări.
Pasul următor: scrisoarea, adică două pagini.
Cine răspunde trebuie să știe programul nostru.
Două asociații și/sau o universitate vor să participe.
Întâlnirea a durat o oră și jumătate și a mers bine.
În trimestrul III de la 35% la 48,5%.
Toți sunt de acord, deci mergem mai departe.`,
    'no-block': `
Punctul 2.2.1.3 de pe ordinea de zi a fost amânat.
Art. 374 Cod penal și art. 9 RGPD.
Grantul 101096789 expiră.
Pe 03.04.2025, ora 10.30, sala 2.15.
Legea nr. 190/2018 a fost discutată.
SR EN ISO 9001:2015 cerut.
Versiunea 1.3.0.2 a ghidului.
Anul școlar 2023/2024.
Paginile 112–118, nr. 3/2024.`,
  },
];
