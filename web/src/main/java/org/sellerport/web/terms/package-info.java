/** The marketplace's rules that are data, for operators: terms, risk rules, the working-day calendar, and who changed them. */
package org.sellerport.web.terms;
