@NullMarked
package org.partnersuite.customersuccess.worklist;

import org.jspecify.annotations.NullMarked;
