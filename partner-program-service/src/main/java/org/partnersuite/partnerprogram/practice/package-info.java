/** What a partner's customer-success practice consists of (PP-10). */
@NullMarked
package org.partnersuite.partnerprogram.practice;

import org.jspecify.annotations.NullMarked;
