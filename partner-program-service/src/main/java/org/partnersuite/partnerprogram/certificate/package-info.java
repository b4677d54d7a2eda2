/** Certificates of partners' people, their expiry and what counts on a day (PP-15). */
@NullMarked
package org.partnersuite.partnerprogram.certificate;

import org.jspecify.annotations.NullMarked;
