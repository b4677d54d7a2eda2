/** Events that Kafka refused, for operators (XC-2). */
@NullMarked
package org.partnersuite.platform.unitofwork.refusal;

import org.jspecify.annotations.NullMarked;
