@NullMarked
package org.partnersuite.customersuccess.renewalwork;

import org.jspecify.annotations.NullMarked;
