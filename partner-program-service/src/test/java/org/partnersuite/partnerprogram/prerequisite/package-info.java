@NullMarked
package org.partnersuite.partnerprogram.prerequisite;

import org.jspecify.annotations.NullMarked;
