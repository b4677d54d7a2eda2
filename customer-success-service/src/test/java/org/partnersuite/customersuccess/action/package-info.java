@NullMarked
package org.partnersuite.customersuccess.action;

import org.jspecify.annotations.NullMarked;
