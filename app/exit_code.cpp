// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exit_code.h"

#include "ui/wording.h"

#include <QTextStream>

#include <cstdio>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

void say(const QString& sentence)
{
    QTextStream{stderr} << u"drain-fortin: "_s << sentence << u'\n';
}

} // namespace

int failWith(const Error& error)
{
    say(Wording::of(error));
    return error.code == ErrorCode::Configuration ? BadConfiguration : Failed;
}

int failWithSentence(const QString& sentence)
{
    say(sentence);
    return Failed;
}

int failWithWrongUse(const Error& error)
{
    say(error.args.value(0));
    return WrongUse;
}

} // namespace dispatch
