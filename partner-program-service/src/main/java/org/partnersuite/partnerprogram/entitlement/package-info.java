/** What partners are entitled to, by their tier and the edition (PP-8). */
@NullMarked
package org.partnersuite.partnerprogram.entitlement;

import org.jspecify.annotations.NullMarked;
