@NullMarked
package org.partnersuite.customersuccess.handoff;

import org.jspecify.annotations.NullMarked;
