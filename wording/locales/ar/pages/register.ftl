# A partner that registers itself.

register-title = أضيفوا بطاقتكم إلى Kith
register-lead = تبحث المدارس القريبة منكم هنا عن أشخاص ومجموعات ينقلون ما يعرفونه إلى الأطفال. يستغرق هذا نحو خمس دقائق. لا تحتاجون إلى حساب.
register-adult = يجب أن يكون عمركم 18 سنة أو أكثر.
register-step = الخطوة { $number } من { $all }
register-go-on = متابعة
register-back = رجوع
register-school-label = مع أي مدرسة تتواصلون؟
register-school-hint = اسمها أو رقمها. اتركوه فارغًا إذا لم توجد مدرسة.
register-school-which = أي مدرسة من هذه؟
register-school-none = لا واحدة منها
register-reach-hint = نرسل إليكم رابطًا لبطاقتكم، ولا شيء غيره. اكتبوا عنوان بريد إلكتروني أو رقم هاتف.
register-check-title = راجعوا البطاقة وأرسلوها
register-check-lead = لا يرى أحد بطاقتكم بعد. يقرؤها أولًا مسؤول تواصل من مدرسة أو من المجلس المحلي.
register-consent-heading = موافقتكم
register-consent = عمري 18 سنة أو أكثر. يحق لي أن أتكلم باسم أصحاب هذه البطاقة. يمكن لـ Kith أن يحتفظ بما كتبته هنا وأن يعرضه على من اخترتهم. يمكنني تغييره أو التراجع عنه في أي وقت.
register-consent-version = نص بتاريخ { $version }
register-send = إرسال
register-sent-title = شكرًا لكم
register-sent-lead = وصلت بطاقتكم. يقرؤها مسؤول التواصل، وبعد ذلك يمكن رؤيتها.
register-sent-mail = نرسل إليكم بالبريد الإلكتروني رابطًا لبطاقتكم. يمكنكم به تغيير ما كتبتم.
register-sent-no-mail = لم تكتبوا عنوان بريد إلكتروني. تستطيع المدرسة أو المجلس المحلي إعطاءكم رابطًا لبطاقتكم.
register-gone-title = لا شيء محفوظ هنا
register-gone-lead = لم يعد ما كتبتموه محفوظًا على هذا الجهاز، أو أنه أُرسل من قبل. يمكنكم البدء من جديد.
register-begin-again = البدء من جديد
