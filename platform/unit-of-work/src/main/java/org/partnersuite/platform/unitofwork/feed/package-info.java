/** The events of a service in the order in which they were published, for integrators without Kafka (XC-2). */
@NullMarked
package org.partnersuite.platform.unitofwork.feed;

import org.jspecify.annotations.NullMarked;
