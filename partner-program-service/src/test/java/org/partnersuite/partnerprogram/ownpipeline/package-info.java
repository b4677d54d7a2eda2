@NullMarked
package org.partnersuite.partnerprogram.ownpipeline;

import org.jspecify.annotations.NullMarked;
