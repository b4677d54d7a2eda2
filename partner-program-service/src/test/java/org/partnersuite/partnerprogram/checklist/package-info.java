@NullMarked
package org.partnersuite.partnerprogram.checklist;

import org.jspecify.annotations.NullMarked;
