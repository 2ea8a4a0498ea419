# A partner’s page.

never-confirmed = لم يؤكدوا المعلومات بعد
confirmed = تم التأكيد في { $day }
contact-hidden = لا تظهر هنا طريقة الوصول إليهم.
email = البريد الإلكتروني
phone = الهاتف
website = الموقع الإلكتروني
offers-heading = ماذا يقدّمون
offers-none = لا يوجد عرض في الوقت الحالي.
place-masked = تظهر المنطقة فقط
also-known-as = أسماء أخرى
about-heading = نبذة عنهم
partner-at-a-glance = باختصار
partner-ask-for-times = اتصلوا بهم لمعرفة الأوقات
partner-look-after = العناية بهذه البطاقة
