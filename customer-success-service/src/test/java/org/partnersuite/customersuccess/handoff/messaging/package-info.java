@NullMarked
package org.partnersuite.customersuccess.handoff.messaging;

import org.jspecify.annotations.NullMarked;
