@NullMarked
package org.partnersuite.customersuccess.relation;

import org.jspecify.annotations.NullMarked;
