# A slip of paper on which a parent says what they could share with their child’s school. A new version of the consent
# words is a new version in the code too.

slip-title = Iskuulkeenna la wadaag waxa aad taqaan
slip-lead = Waalidiin iyo daryeeleyaal badan waxay yaqaanaan shaqo, farsamo gacmeed, luqad ama sheeko ay carruurtu jeclaan lahaayeen inay maqlaan. Noo sheeg waxa aad la wadaagi karto.
slip-ask-title = Maxaad la wadaagi kartaa?
slip-ask-title-hint = Tusaale: rooti dubis, shaqada kalkaalisada, beerista khudaarta
slip-ask-format = Sidee ayaad jeclaan lahayd inaad u samayso?
slip-ask-languages = Luqadahee ayaad ku hadashaa?
slip-ask-days = Maalmahee ayaa kugu habboon?
slip-ask-phone = Lambarkaaga telefoonka
slip-ask-email = Cinwaankaaga email-ka
slip-agreement = Oggolaanshahaaga
slip-consent = Waan oggolahay in iskuulku hayo waxa aan halkan ku qoray oo uu tuso shaqaalihiisa, si ay wax ii weydiin karaan. Lambarkayga telefoonka iyo cinwaankayga email-ka waxaa arka oo keliya dadka waalidiinta la xiriira, iyo kuwa adeeggan maamula. Mar kasta waan ka noqon karaa, iskuulkuna wuu ka saarayaa.
slip-signature = Saxiix
slip-date = Taariikh
slip-return = Fadlan warqaddan ku celi xafiiska iskuulka.
slip-version = Nuqulka erayadan: { $version }
slip-format-class = Inaan bixiyo casharro taxane ah
slip-format-talk = Inaan fasal la hadlo
slip-format-workshop = Inaan carruurta wax la sameeyo
slip-format-host-visit = In fasal i soo booqdo
slip-format-interpreting = Inaan u turjumo dadka marka ay kulmaan
slip-format-translation = Inaan warqado turjumo
slip-format-mentoring = Inaan si joogto ah u caawiyo ilmo ama koox yar
slip-format-performance = Muusig, ciyaar-dhaqameed, riwaayad ama sheekooyin
slip-format-resource-loan = Inaan alaab amaahiyo
