//! What rows of listings lack, in SQL, to be filtered by.

use crate::partners::Lack;

/// The codes of what a row of `partners` lacks, as an array in SQL.
pub(super) const LACKS: &str = "array_remove(ARRAY[\
    CASE WHEN NOT EXISTS (SELECT FROM offers o WHERE o.partner_id = partners.id AND o.status = 'published') \
        THEN 'offer' END, \
    CASE WHEN partners.email IS NULL AND partners.phone IS NULL AND partners.website IS NULL \
        AND NOT EXISTS (SELECT FROM memberships m WHERE m.partner_id = partners.id) THEN 'contact' END, \
    CASE WHEN NOT EXISTS (SELECT FROM places p WHERE p.partner_id = partners.id) \
        AND NOT EXISTS (SELECT FROM offers o WHERE o.partner_id = partners.id AND 'online' = ANY(o.delivery)) \
        THEN 'place' END, \
    CASE WHEN NOT EXISTS (SELECT FROM partner_languages l WHERE l.partner_id = partners.id) \
        THEN 'languages' END, \
    CASE WHEN partners.kind IN ('volunteer', 'parent', 'interpreter') AND partners.consent_on IS NULL \
        THEN 'consent' END], NULL)";

/// What codes of [`LACKS`] say.
pub(super) fn lacks(codes: &[String]) -> Vec<Lack> {
    codes.iter().filter_map(|code| Lack::from_code(code)).collect()
}
