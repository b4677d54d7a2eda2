/** Invitations of partners to benefits (PP-8). */
@NullMarked
package org.partnersuite.partnerprogram.invitation;

import org.jspecify.annotations.NullMarked;
