# What Kith sends, and stopping it.

mail-preferences-title = Email-ladaada
mail-preferences-heading = Waxa Kith kuu soo diro
mail-preferences-lead = Jooji waxa aadan rabin, markii aad rabtona mar kale bilow.
mail-refusal-heading = Cinwaankaagu email ma qaato
mail-refusal-lead = Server-kiisu wuu diiday waxa aan dirnay, markaa email-ladaada waan haynaa. Haddii cinwaanku mar kale shaqeeyo, riix badhanka.
mail-refusal-try = Mar kale tijaabi cinwaankayga
mail-always = Waxaa la diraa oo keliya marka aad codsato, markaa wax la joojiyo ma jiraan
mail-wanted = Kuwan waan kuu soo dirnaa
mail-stopped = Waa la joojiyey
mail-stop = Jooji
mail-start = Ii soo dir
mail-needs-heading = Ku saabsan mid kasta oo codsiyadaada ah
mail-needs-none = Ma haysid codsi furan.
mail-needs-stopped = Waad joojisay dhammaan email-lada ku saabsan cidda caawin karta, markaa kuwan ku saabsanna kuuma imanayaan.
stop-heading = Jooji email-ladan
stop-lead = Riix badhanka, mar dambena kuuma soo diri doonno email-lada la midka ah kii aad ka timid.
stop-button = Jooji email-ladan
stopped-heading = Waa la joojiyey
stopped-lead = Mar dambe kuuma soo diri doonno email-lo noocaas ah. Marka aad soo gasho mar kale waad bilaabi kartaa.
