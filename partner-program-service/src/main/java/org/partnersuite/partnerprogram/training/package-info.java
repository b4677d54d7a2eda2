/** Training that a partner offers to our people. It counts when it is free and unlimited. (PP-2) */
@NullMarked
package org.partnersuite.partnerprogram.training;

import org.jspecify.annotations.NullMarked;
