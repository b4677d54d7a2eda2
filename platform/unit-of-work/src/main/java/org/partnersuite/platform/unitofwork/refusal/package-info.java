/** Events that Kafka refused, for the people who repair it (XC-2). */
@NullMarked
package org.partnersuite.platform.unitofwork.refusal;

import org.jspecify.annotations.NullMarked;
