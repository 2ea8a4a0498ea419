# A partner that registers itself.

register-title = Isku diiwaangeli Kith
register-lead = Iskuullada kuu dhow waxay halkan ka raadiyaan dad iyo kooxo carruurta la wadaaga waxa ay yaqaanaan. Waxay qaadanaysaa ilaa shan daqiiqo. Akoon uma baahnid.
register-adult = Waa inaad jirto 18 sano ama ka badan.
register-step = Tallaabada { $number } ee { $all }
register-go-on = Sii wad
register-back = Dib u noqo
register-school-label = Iskuulkee ayaad la xiriirtaa?
register-school-hint = Magaciisa ama lambarkiisa. Haddii aanu jirin, bannaan ka tag.
register-school-which = Kee ka mid ah iskuulladan?
register-school-none = Midna kuwan kama aha
register-reach-hint = Waxaan kuu soo dirnaa linkiga diiwaankaaga, wax kalena kuuma soo dirno. Sii cinwaan email ama lambar telefoon.
register-check-title = Dib u eeg, oo dir
register-check-lead = Weli cidna ma aragto diiwaankaaga. Waxaa marka hore akhriya xiriiriyaha iskuulka ama dawladda hoose.
register-consent-heading = Oggolaanshahaaga
register-consent = Waxaan jiraa 18 sano ama ka badan. Waan ku hadli karaa magaca diiwaankan. Kith wuu hayn karaa waxa aan halkan ku qoray, wuuna tusi karaa dadka aan doortay. Mar kasta waan beddeli karaa ama waan ka noqon karaa.
register-consent-version = Erayada nuqulka { $version }
register-send = Dir
register-sent-title = Mahadsanid
register-sent-lead = Diiwaankaagu wuu na soo gaaray. Xiriiriye ayaa akhrinaya, dabadeedna waa la arki karaa.
register-sent-mail = Linkiga diiwaankaaga waxaan kuugu soo dirnaa email. Waxaad ku beddeli kartaa waxa aad qortay.
register-sent-no-mail = Cinwaan email ma aadan bixin. Iskuulka ama dawladda hoose ayaa ku siin karta linkiga diiwaankaaga.
register-gone-title = Halkan waxba laguma hayo
register-gone-lead = Waxa aad qortay qalabkan laguma hayo hadda, ama horay ayaa loo diray. Mar kale waad bilaabi kartaa.
register-begin-again = Mar kale bilow
