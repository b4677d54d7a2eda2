/** What a partner has of each prerequisite on a day, held against the requirements of a tier (PP-1, PP-2). */
@NullMarked
package org.partnersuite.partnerprogram.prerequisite;

import org.jspecify.annotations.NullMarked;
