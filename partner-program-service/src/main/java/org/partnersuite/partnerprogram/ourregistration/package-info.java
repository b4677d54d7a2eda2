/** Our registrations of deals in the programs of the partners whose solutions we resell (PP-7). */
@NullMarked
package org.partnersuite.partnerprogram.ourregistration;

import org.jspecify.annotations.NullMarked;
