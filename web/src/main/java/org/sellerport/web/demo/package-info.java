/**
 * What a newcomer finds on the first start in demo mode: a few shops with thousands of plausible orders, made from a
 * fixed seed, and log-ins and keys to try everything with.
 */
package org.sellerport.web.demo;
