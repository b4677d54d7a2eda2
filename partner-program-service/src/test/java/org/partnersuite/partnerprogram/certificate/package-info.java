@NullMarked
package org.partnersuite.partnerprogram.certificate;

import org.jspecify.annotations.NullMarked;
