@NullMarked
package org.partnersuite.partnerprogram.ownpipeline.bulk;

import org.jspecify.annotations.NullMarked;
