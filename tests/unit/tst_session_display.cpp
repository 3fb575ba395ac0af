// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/session_display.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dispatch;

class SessionDisplayTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void knowsWhetherThereIsAScreen_data()
    {
        QTest::addColumn<QByteArray>("x11");
        QTest::addColumn<QByteArray>("wayland");
        QTest::addColumn<bool>("display");
        QTest::newRow("neither") << QByteArray{} << QByteArray{} << false;
        QTest::newRow("X11") << QByteArray{":0"} << QByteArray{} << true;
        QTest::newRow("Wayland") << QByteArray{} << QByteArray{"wayland-0"} << true;
    }
    void knowsWhetherThereIsAScreen()
    {
        QFETCH(QByteArray, x11);
        QFETCH(QByteArray, wayland);
        qputenv("DISPLAY", x11);
        qputenv("WAYLAND_DISPLAY", wayland);
        QTEST(hasDisplay(), "display");
    }
};

QTEST_APPLESS_MAIN(SessionDisplayTest)
#include "tst_session_display.moc"
