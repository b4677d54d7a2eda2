@NullMarked
package org.partnersuite.partnerprogram.statement;

import org.jspecify.annotations.NullMarked;
