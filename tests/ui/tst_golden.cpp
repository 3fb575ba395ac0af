// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translations.h"
#include "window_fixture.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QRegularExpression>
#include <QTest>

using namespace dispatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString flood = u"Il y a de l’eau plein le sous-sol, ça monte, faites vite."_s;
const QString routine = u"Je voudrais une inspection par caméra, rien ne presse."_s;

void endCall(WindowFixture& f, int number, const QString& words)
{
    const QString call = u"call-%1"_s.arg(number);
    f.answer(call, number * 60, u"+1514555010%1"_s.arg(number));
    if (!f.append({said(call, u"s"_s + call, number * 60 + 20, words),
            status(call, CallStatus::Ended, number * 60 + 40, u"customer-ended-call"_s)}))
        qFatal("the call is not kept");
}

QImage pictureOf(WindowFixture& f)
{
    QCoreApplication::processEvents();
    return f.window->grab().toImage().convertToFormat(QImage::Format_RGB32);
}

//! What the window looks like once nothing has changed for a while.
QImage restingPicture(WindowFixture& f)
{
    QElapsedTimer rest;
    rest.start();
    QImage picture;
    while (!rest.hasExpired(2'500))
        picture = pictureOf(f);
    return picture;
}

} // namespace

//! Three exact pictures of the window: they guard colours and layout. A wanted change: run with
//! DISPATCH_GOLDEN=write, look at the pictures, commit them.
class GoldenTest final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression{u"^(?!This plugin does not support propagateSizeHints).*"_s});
    }

    void theWindowLooksAsItDid_data()
    {
        QTest::addColumn<int>("calls");
        QTest::addColumn<bool>("overdue");
        QTest::newRow("empty") << 0 << false;
        QTest::newRow("five-calls") << 5 << false;
        QTest::newRow("overdue-p1") << 5 << true;
    }
    void theWindowLooksAsItDid()
    {
        QFETCH(int, calls);
        QFETCH(bool, overdue);
        QVERIFY(installLanguage(*qApp, u"fr"_s));
        QApplication::setFont(QFont{u"DejaVu Sans"_s});
        WindowFixture f{{.theme = Theme::Light}};
        for (int i = 0; i < calls; ++i)
            endCall(f, i, overdue && i == 0 ? flood : routine);
        f.clock.setNow(second(1200));
        f.link->publish({.measuredAt = f.clock.now(),
            .listening = true,
            .listenAddress = u"127.0.0.1:8787"_s,
            .authConfigured = true});
        const QString name = QString::fromUtf8(QTest::currentDataTag()) + u".png"_s;
        const QString golden = QStringLiteral(DISPATCH_TEST_DATA "/golden/") + name;
        if (qEnvironmentVariable("DISPATCH_GOLDEN") == "write"_L1) {
            QVERIFY(restingPicture(f).save(golden));
            return;
        }
        const QImage wanted = QImage{golden}.convertToFormat(QImage::Format_RGB32);
        QElapsedTimer patience;
        patience.start();
        QImage picture = pictureOf(f);
        while (picture != wanted && !patience.hasExpired(20'000))
            picture = pictureOf(f);
        if (picture != wanted)
            picture.save(QDir::temp().filePath(u"differs-"_s + name));
        QVERIFY2(picture == wanted, "the picture that differs is in the temporary folder, as differs-…");
    }
};

QTEST_MAIN(GoldenTest)
#include "tst_golden.moc"
