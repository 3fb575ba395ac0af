// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/company_files.h"

#include <QTest>

namespace dispatch {

// Rows of tests that spoil the built-in company file in one place, so that exactly one thing is wrong.

//! Makes one row: in the built-in file \a right becomes \a wrong.
inline void change(
    const char* name, const char* right, const char* wrong, CompanyProblem problem, const char* key)
{
    QTest::newRow(name) << QByteArray{right} << QByteArray{wrong} << problem << QString::fromUtf8(key);
}

inline void changeColumns()
{
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QByteArray>("wrong");
    QTest::addColumn<CompanyProblem>("problem");
    QTest::addColumn<QString>("key");
}

//! The current row's change makes its one fault, on the line of the change (that of the missing is
//! elsewhere).
inline void expectOneFault()
{
    QFETCH(const QByteArray, right);
    QFETCH(const QByteArray, wrong);
    QFETCH(const CompanyProblem, problem);
    QFETCH(const QString, key);
    const CompanyReading reading = readCompany(spoilt(right, wrong));
    QVERIFY(!reading.company);
    QVERIFY2(reading.faults.size() == 1, qPrintable(faultTexts(reading)));
    const CompanyFault& fault = reading.faults.front();
    QCOMPARE(fault.key, key);
    QCOMPARE(fault.problem, problem);
    if (problem != CompanyProblem::Missing)
        QCOMPARE(fault.line, lineOf(right));
}

} // namespace dispatch
